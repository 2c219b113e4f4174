package io.resilience.woven;

import io.resilience.config.Utf8;
import io.resilience.exception.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of a method in each line; blank lines and those that begin with {@code #} are skipped. */
final class MethodFile {
    private static final Logger LOG = LoggerFactory.getLogger(MethodFile.class);

    private MethodFile() {}

    /** What to do with the method of a line and the word behind it, empty for none. */
    interface Line {
        void read(MethodLine method, String word);
    }

    /** Reads all resources of this name; what can't be read is told to the log and left out. */
    static void readAll(ClassLoader loader, String resource, Line line) {
        try {
            for (URL url : Collections.list(loader.getResources(resource))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    read(url.toString(), Utf8.text(in.readAllBytes()), line);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} can't be read, so methods named there may be reported wrongly: {}", resource, e.toString());
        }
    }

    static void read(String place, String text, Line line) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String each = lines.get(i).strip();
            if (!each.isEmpty() && !each.startsWith("#")) {
                int space = each.indexOf(' ');
                try {
                    line.read(
                            MethodLine.parse(space < 0 ? each : each.substring(0, space)),
                            space < 0 ? "" : each.substring(space + 1).strip());
                } catch (IllegalArgumentException wrong) {
                    LOG.warn("{}:{}: {}", place, i + 1, Printable.of(String.valueOf(wrong.getMessage())));
                }
            }
        }
    }
}
