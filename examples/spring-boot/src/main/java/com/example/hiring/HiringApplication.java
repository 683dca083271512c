package com.example.hiring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A page for recruiters. Which platform it works with, its dependencies decide. */
@SpringBootApplication
public class HiringApplication {

  public static void main(String... arguments) {
    SpringApplication.run(HiringApplication.class, arguments);
  }
}
