package io.resilience.console.api;

import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.stream.EventStream;

/** The stream of events; a client that comes again says in {@code Last-Event-ID} where it was. */
final class EventsEndpoint implements Endpoint {
    private final EventStream stream;

    EventsEndpoint(EventStream stream) {
        this.stream = stream;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        if (request.plain().getMethod().equals("HEAD")) {
            return HttpAnswer.empty(200).header("Content-Type", "text/event-stream");
        }
        if (stream.isFull()) {
            throw new HttpProblem(503, "all places of the event stream are taken; come again, or poll state")
                    .header("Retry-After", "10");
        }
        String last = request.header("Last-Event-ID");
        return HttpAnswer.stream((plain, response) -> stream.join(plain, response, last));
    }
}
