package io.resilience.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A thread of the library inherits nothing from whoever caused it. */
class OwnThreadTest {
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();

    @Test
    void inheritsNothing() throws Exception {
        AtomicReference<Thread> made = new AtomicReference<>();
        AtomicReference<String> user = new AtomicReference<>("unset");
        Thread creator = new Thread(new ThreadGroup("an application's"), () -> {
            USER.set("alice");
            made.set(OwnThread.daemon("own", () -> user.set(USER.get())));
        });
        creator.setContextClassLoader(new URLClassLoader(new URL[0]));
        creator.setPriority(Thread.MIN_PRIORITY);
        creator.start();
        creator.join();
        Thread thread = made.get();
        assertThat(thread.getContextClassLoader()).isSameAs(OwnThread.class.getClassLoader());
        assertThat(thread.getPriority()).isEqualTo(Thread.NORM_PRIORITY);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getThreadGroup().getParent()).isNull();
        thread.start();
        thread.join();
        assertThat(user).hasNullValue();
    }
}
