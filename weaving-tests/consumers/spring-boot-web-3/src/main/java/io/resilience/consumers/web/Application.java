package io.resilience.consumers.web;

import io.resilience.Resilience;
import io.resilience.console.Console;
import io.resilience.console.ConsoleServlet;
import io.resilience.console.access.ConsoleRole;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Mounts the console in the server that Spring Boot brings; there is no Jetty. */
@SpringBootApplication
public class Application {
    /** Made by Spring. */
    public Application() {}

    /** The runtime; Spring closes it. */
    @Bean
    public Resilience resilience() {
        return Resilience.builder().build();
    }

    /** The console, below {@code /resilience/}. */
    @Bean
    public ServletRegistrationBean<ConsoleServlet> console(Resilience resilience) {
        ConsoleServlet servlet = Console.builder(resilience)
                .token("ops", ConsoleRole.OPERATE, "0123456789abcdef0123456789abcdef")
                .servlet();
        return new ServletRegistrationBean<>(servlet, "/resilience/*");
    }
}
