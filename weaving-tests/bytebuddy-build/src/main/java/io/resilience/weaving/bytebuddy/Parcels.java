package io.resilience.weaving.bytebuddy;

import io.resilience.annotation.Retry;
import io.resilience.weaving.Trouble;
import java.io.IOException;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import lombok.extern.slf4j.Slf4j;

/** A service as many write it: Lombok gives it its logger, its constructor and its way round checked exceptions. */
@Slf4j
@RequiredArgsConstructor
public final class Parcels {
    @Getter
    private final Trouble carrier;

    /** Sends a parcel; what fails is sent again. */
    public String send(String address) {
        return handOver(address);
    }

    @SneakyThrows(IOException.class)
    @Retry(delay = "0ms")
    private String handOver(String address) {
        log.debug("to {}", address);
        carrier.strikeChecked();
        return "sent to " + address;
    }
}
