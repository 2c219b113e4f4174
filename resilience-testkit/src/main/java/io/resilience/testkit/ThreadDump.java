package io.resilience.testkit;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;

/** What threads are doing, as text; the JVM's own threads are left out. */
final class ThreadDump {
    private static final int DEEPEST = 12;

    private ThreadDump() {}

    static String of(Predicate<Thread> chosen) {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> isOfTheProgram(entry.getKey()) && chosen.test(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .forEach(entry -> print(entry, text));
        return text.isEmpty() ? "\n  no such thread is alive" : text.toString();
    }

    private static boolean isOfTheProgram(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return thread != Thread.currentThread()
                && group != null
                && !group.getName().equals("system")
                && !group.getName().equals("InnocuousThreadGroup");
    }

    private static void print(Map.Entry<Thread, StackTraceElement[]> entry, StringBuilder text) {
        Thread thread = entry.getKey();
        text.append("\n  \"").append(thread.getName()).append("\" ").append(thread.getState());
        StackTraceElement[] frames = entry.getValue();
        for (int i = 0; i < Math.min(DEEPEST, frames.length); i++) {
            text.append("\n      at ").append(frames[i]);
        }
    }
}
