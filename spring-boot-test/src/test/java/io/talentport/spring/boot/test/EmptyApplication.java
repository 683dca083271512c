package io.talentport.spring.boot.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Configuration;

/** An application of nothing, which counts how often it was started. */
@Configuration(proxyBeanMethods = false)
class EmptyApplication {

  static final AtomicInteger STARTED = new AtomicInteger();

  EmptyApplication() {
    STARTED.incrementAndGet();
  }
}
