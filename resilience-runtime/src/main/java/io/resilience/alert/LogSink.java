package io.resilience.alert;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Writes alerts to the log {@code io.resilience.alert}, with every value as a key of its own. */
public final class LogSink implements AlertSink {
    private static final Logger LOG = LoggerFactory.getLogger("io.resilience.alert");

    /** A sink that needs nothing. */
    public LogSink() {}

    @Override
    public void send(Alert alert) {
        LoggingEventBuilder line =
                alert.ended() ? LOG.atInfo() : alert.kind() == AlertKind.SERVICE_DOWN ? LOG.atError() : LOG.atWarn();
        for (Map.Entry<String, String> field : alert.fields().entrySet()) {
            line = line.addKeyValue(field.getKey(), field.getValue());
        }
        line.log("{}", alert.summary());
    }
}
