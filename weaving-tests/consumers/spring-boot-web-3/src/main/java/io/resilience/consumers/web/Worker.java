package io.resilience.consumers.web;

import org.springframework.boot.SpringApplication;

/** A program without a web server. */
public final class Worker {
    private Worker() {}

    /** Says what kind of application Spring takes it for. */
    public static void main(String[] arguments) {
        System.out.println("type: " + new SpringApplication(Worker.class).getWebApplicationType());
    }
}
