package io.resilience.time;

import java.security.AccessControlContext;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.security.ProtectionDomain;
import java.util.function.Supplier;

/**
 * Makes the library's own threads. They are daemons and inherit nothing from whoever caused them: no inheritable thread locals, no
 * context class loader, no access-control context, no priority and no thread group. So no call runs as somebody else, and no thread holds an
 * application that is long gone.
 */
public final class OwnThread {
    private OwnThread() {}

    /** A thread that is not started yet. */
    public static Thread daemon(String name, Runnable task) {
        return unbound(() -> made(name, task));
    }

    @SuppressWarnings("ThreadPriorityCheck") // else it has that of whoever happens to ask
    private static Thread made(String name, Runnable task) {
        Thread thread = new Thread(topmost(), task, name, 0, false);
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setContextClassLoader(OwnThread.class.getClassLoader());
        return thread;
    }

    @SuppressWarnings("ThreadGroups") // the group of whoever happens to ask may be an application's own
    private static ThreadGroup topmost() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** Does something whose result would otherwise remember all classes that led here, and with them their loaders. */
    @SuppressWarnings("removal") // newer JVMs have no such context and only run the action
    public static <T> T unbound(Supplier<T> action) {
        PrivilegedAction<T> privileged = action::get;
        return AccessController.doPrivileged(privileged, new AccessControlContext(new ProtectionDomain[0]));
    }
}
