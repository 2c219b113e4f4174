package io.resilience.console;

import java.util.List;

/** What a server of the console's own needs; a program that mounts the servlet does without it. */
final class ServerLibraries {
    private static final List<String> CLASSES =
            List.of("org.eclipse.jetty.server.Server", "org.eclipse.jetty.ee10.servlet.ServletContextHandler");

    private ServerLibraries() {}

    /**
     * Looks for them.
     *
     * @throws IllegalStateException if one is not there
     */
    static void require() {
        for (String each : CLASSES) {
            if (!isThere(each)) {
                throw new IllegalStateException("the console's own server needs Jetty 12.0 or newer, and there is no "
                        + each + " on the class path; add org.eclipse.jetty.ee10:jetty-ee10-servlet, or mount"
                        + " Console.builder(resilience).servlet() in the server that the program has");
            }
        }
    }

    private static boolean isThere(String type) {
        try {
            return Class.forName(type, false, ServerLibraries.class.getClassLoader()) != null;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
