package com.example.hiring;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.htmlunit.BrowserVersion;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.SpringBootVersion;

/**
 * A browser: Chromium, headless, where it and its driver are installed, else HtmlUnit, which takes
 * the same steps and paints nothing.
 */
final class Browser implements AutoCloseable {

  private static final Optional<File> CHROMIUM =
      onThePath("chromium", "chromium-browser", "google-chrome");
  private static final Optional<File> DRIVER = onThePath("chromedriver");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLLING = Duration.ofMillis(20);

  private final WebDriver driver;
  private final String address;
  private final String pictures;

  private Browser(WebDriver driver, String address, String pictures) {
    this.driver = driver;
    this.address = address;
    this.pictures = pictures;
  }

  /**
   * Opens a browser.
   *
   * @param language for Accept-Language
   * @param pictures what names of screenshots begin with
   */
  static Browser open(String address, String language, String pictures) {
    boolean installed = CHROMIUM.isPresent() && DRIVER.isPresent();
    System.out.println(
        installed
            ? "browser: " + CHROMIUM.get()
            : "browser: HtmlUnit, without screenshots: no chromium with chromedriver on the PATH");
    return new Browser(installed ? chromium(language) : htmlUnit(language), address, pictures);
  }

  private static WebDriver chromium(String language) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow());
    // In a container, where there is neither a sandbox nor much shared memory, it would not start.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--window-size=1100,900",
        "--accept-lang=" + language);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static WebDriver htmlUnit(String language) {
    return new HtmlUnitDriver(
        new BrowserVersion.BrowserVersionBuilder(BrowserVersion.CHROME)
            .setAcceptLanguageHeader(language)
            .build());
  }

  private static Optional<File> onThePath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  void go(String path) {
    driver.get(address + path);
  }

  void click(String id) {
    follow(By.id(id));
  }

  void type(String id, String text) {
    driver.findElement(By.id(id)).sendKeys(text);
  }

  void submit() {
    follow(By.cssSelector("form button"));
  }

  /** Clicks what leads to another page, and waits until the one before is gone. */
  private void follow(By what) {
    WebElement clicked = driver.findElement(what);
    clicked.click();
    new WebDriverWait(driver, PATIENCE, POLLING).until(browser -> isGone(clicked));
  }

  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (StaleElementReferenceException gone) {
      return true;
    } catch (WebDriverException asked) {
      // Chromium answers with an error of its own while it exchanges the pages: ask again.
      return false;
    }
  }

  /** The text of an element; it need not be visible. */
  String text(String id) {
    return driver.findElement(By.id(id)).getDomProperty("textContent").strip();
  }

  boolean has(String id) {
    return !driver.findElements(By.id(id)).isEmpty();
  }

  boolean isEnabled(String id) {
    return driver.findElement(By.id(id)).isEnabled();
  }

  String value(String id) {
    return driver.findElement(By.id(id)).getDomProperty("value");
  }

  /** What the cells of a table's first column say. */
  List<String> firstColumn(String table) {
    return driver.findElements(By.cssSelector("#" + table + " tbody tr > :first-child")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** The entries of the lists in a table. */
  List<String> items(String table) {
    return driver.findElements(By.cssSelector("#" + table + " li")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** The text of a table, its cells parted by blanks. */
  String table(String id) {
    return text(id).replaceAll("\\s+", " ");
  }

  String html() {
    return driver.getPageSource();
  }

  String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  /** The ids of what can be filled in and has no label that is shown. */
  List<String> unlabelled() {
    return driver.findElements(By.cssSelector("input:not([type=hidden]), select")).stream()
        .filter(field -> !isLabelled(field.getDomAttribute("id")))
        .map(field -> field.getDomAttribute("name"))
        .toList();
  }

  private boolean isLabelled(String id) {
    try {
      return !driver.findElement(By.cssSelector("label[for=" + id + "]")).getText().isBlank();
    } catch (NoSuchElementException unlabelled) {
      return false;
    }
  }

  /** Keeps what is seen, where something is, in target/screenshots. */
  void screenshot(String name) {
    if (driver instanceof TakesScreenshot painting) {
      Path file =
          Path.of(
              "target",
              "screenshots",
              String.join("-", pictures, SpringBootVersion.getVersion(), name) + ".png");
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, painting.getScreenshotAs(OutputType.BYTES));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
