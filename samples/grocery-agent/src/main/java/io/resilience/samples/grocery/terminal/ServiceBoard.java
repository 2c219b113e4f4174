package io.resilience.samples.grocery.terminal;

import java.util.List;

/** Tells how the services are doing. */
@FunctionalInterface
public interface ServiceBoard {
    /** Every service at this moment, in the order to show them. */
    List<ServiceReading> readings();
}
