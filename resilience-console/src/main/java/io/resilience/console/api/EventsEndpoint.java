package io.resilience.console.api;

import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.console.stream.EventStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stream of events, with readings if wanted; a client that comes again says in {@code Last-Event-ID} where it was. */
final class EventsEndpoint implements Endpoint {
    static final Set<String> PARAMETERS = Set.of("readings");
    private static final int SLOWEST = 60;

    private final EventStream stream;

    EventsEndpoint(EventStream stream) {
        this.stream = stream;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        int every = every(request.query().text("readings"));
        if (request.plain().getMethod().equals("HEAD")) {
            return HttpAnswer.empty(200).header("Content-Type", "text/event-stream");
        }
        if (!stream.reserve()) {
            throw new HttpProblem(503, "all places of the event stream are taken; come again, or poll state")
                    .header("Retry-After", "10");
        }
        EventStream.Wish wish = new EventStream.Wish(request.header("Last-Event-ID"), every);
        return HttpAnswer.stream((plain, response) -> stream.join(plain, response, wish));
    }

    /** Whole seconds between readings, such as {@code 5s}; 0 where none are asked for. */
    private static int every(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9][0-9]?s") || Integer.parseInt(text.substring(0, text.length() - 1)) > SLOWEST) {
            throw new HttpProblem(
                    400, "readings '" + Shown.text(text) + "' is no number of seconds from 1s to " + SLOWEST + "s");
        }
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }
}
