package io.resilience.testkit;

import io.resilience.event.EventListener;
import io.resilience.event.ResilienceEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps all events it hears, in order, and tells what it heard when an expectation fails. */
public final class Recorder implements EventListener {
    private final List<ResilienceEvent> heard = new CopyOnWriteArrayList<>();

    @Override
    public void on(ResilienceEvent event) {
        heard.add(event);
    }

    /** All events so far, in order. */
    public List<ResilienceEvent> events() {
        return List.copyOf(heard);
    }

    /** The events of one kind so far, in order. */
    public <E extends ResilienceEvent> List<E> events(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Fails unless an event of the kind was heard; returns the first one. */
    public <E extends ResilienceEvent> E has(Class<E> kind) {
        return has(kind, event -> true);
    }

    /** Fails unless an event of the kind was heard that meets the condition; returns the first one. */
    public <E extends ResilienceEvent> E has(Class<E> kind, Predicate<? super E> condition) {
        return events(kind).stream()
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> unexpected("no such " + kind.getSimpleName() + " was heard"));
    }

    /** Fails if an event of the kind was heard. */
    public void hasNo(Class<? extends ResilienceEvent> kind) {
        if (!events(kind).isEmpty()) {
            throw unexpected("no " + kind.getSimpleName() + " was expected");
        }
    }

    /** Fails unless exactly events of these kinds were heard, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void hasExactly(Class<? extends ResilienceEvent>... kinds) {
        boolean same = heard.size() == kinds.length
                && IntStream.range(0, kinds.length).allMatch(i -> kinds[i].isInstance(heard.get(i)));
        if (!same) {
            String expected = List.of(kinds).stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
            throw unexpected("expected [" + expected + "]");
        }
    }

    /** Waits until an event of the kind is heard, for events that other threads publish; returns the first one. */
    public <E extends ResilienceEvent> E await(Class<E> kind) {
        Patience.until(() -> !events(kind).isEmpty(), () -> "no " + kind.getSimpleName() + " was heard" + this);
        return events(kind).get(0);
    }

    /** Forgets everything. */
    public void clear() {
        heard.clear();
    }

    /** All events, one a line. */
    @Override
    public String toString() {
        return heard.isEmpty()
                ? "\n  (nothing)"
                : heard.stream().map(event -> "\n  " + event).collect(Collectors.joining());
    }

    private AssertionError unexpected(String complaint) {
        return new AssertionError(complaint + "; heard were:" + this);
    }
}
