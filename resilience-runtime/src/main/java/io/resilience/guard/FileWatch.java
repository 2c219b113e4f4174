package io.resilience.guard;

import io.resilience.config.Configuration;
import io.resilience.config.ConfigurationFiles;
import io.resilience.time.Timer;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the configuration's files from time to time, and has them read when they have changed. A file that was seen to change is
 * read at the next look that finds it as the one before did, so that one which is still being written is left alone.
 *
 * <p>Concurrency: one look follows the other. A look may never end, as when the disk doesn't answer, so it holds no lock that closing
 * wants.
 */
public final class FileWatch {
    private final LiveConfiguration live;
    private final Engine engine;
    private final ConfigurationFiles files;
    private final long nanos;
    // used by one look after the other
    private String read;
    private String seen;
    private Timer.@Nullable Cancellable next;
    private boolean closed;

    /** Begins to watch, unless there is no file or the settings say not to. */
    public FileWatch(LiveConfiguration live, Engine engine, Configuration configuration) {
        this.live = live;
        this.engine = engine;
        this.files = configuration.files();
        this.nanos = files.isEmpty() ? 0 : configuration.watch().toNanos();
        this.read = nanos == 0 ? "" : files.content();
        this.seen = read;
        later();
    }

    private synchronized void later() {
        if (nanos > 0 && !closed) {
            next = engine.upkeep().timer().schedule(nanos, this::lookElsewhere);
        }
    }

    /** Files are read on a thread that may wait. */
    private void lookElsewhere() {
        try {
            engine.workers().executor().execute(this::look);
        } catch (RejectedExecutionException ended) {
            close();
        }
    }

    private void look() {
        try {
            if (changed() && goesOn()) {
                live.reload();
            }
        } finally {
            later();
        }
    }

    private boolean changed() {
        String content = files.content();
        boolean rests = content.equals(seen);
        seen = content;
        if (!rests || content.equals(read)) {
            return false;
        }
        read = content;
        return true;
    }

    private synchronized boolean goesOn() {
        return !closed;
    }

    /** Watches no more; a look under way is not waited for. */
    public synchronized void close() {
        closed = true;
        if (next != null) {
            next.cancel();
        }
    }
}
