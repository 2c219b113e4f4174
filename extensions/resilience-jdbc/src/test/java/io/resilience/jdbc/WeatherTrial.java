package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Retention;
import io.resilience.jdbc.WeatherProgram.Told;
import io.resilience.jdbc.WeatheredLetters.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Calls in one weather, then fine weather until nothing waits, then judgement by the ledger: what a caller was told is kept has its effect,
 * nothing has it twice by one program, what can never succeed is not replayed for ever.
 */
final class WeatherTrial {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<String> DEEDS = List.of("ok", "down", "slow", "wrong");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final StoreStage stage;
    private final WeatheredLetters letters;
    private final String name;
    private final List<String> ids = new ArrayList<>();

    WeatherTrial(StoreStage stage, Question question, Weather weather) {
        this.stage = stage;
        this.letters = new WeatheredLetters(stage.letters(), stage.clockwork().timer(), stage::advance);
        this.name = question + " " + weather;
        letters.begin(question, weather);
    }

    /** The whole, in a program that lives on. */
    void alone() {
        WeatherProgram program = new WeatherProgram(letters, stage.clockwork(), new WeatherPost(1));
        makeCalls(program);
        CompletableFuture<?> late = program.begin("aheadLater", id("late", "aheadLater"));
        await(() -> letters.held() > 0
                || !program.post.effects(ids.get(ids.size() - 1)).isEmpty());
        seconds(60);
        letters.clear();
        program.post.finish();
        until(late::isDone, STEP);
        until(this::nothingWaits, SECOND);
        program.resilience.close();
        judge(program, program.post);
    }

    /** The program is closed while its calls are made; another takes over its store, in fine weather. */
    void withAClose() {
        WeatherProgram program = new WeatherProgram(letters, stage.clockwork(), new WeatherPost(1));
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (String deed : DEEDS) {
            WeatherPost.METHODS.forEach(method -> calls.add(program.begin(method, id(deed, method))));
        }
        until(() -> letters.held() > 0 || allDone(calls), STEP);
        CompletableFuture<?> closing =
                CompletableFuture.runAsync(program.resilience::close, task -> new Thread(task).start());
        until(() -> allDone(calls) && closing.isDone(), STEP);
        letters.clear();
        WeatherPost next = new WeatherPost(2).continuing(program.post);
        WeatherProgram second = new WeatherProgram(letters, stage.clockwork(), next);
        seconds(5);
        until(this::nothingWaits, SECOND);
        second.resilience.close();
        judge(program, next);
    }

    private String id(String deed, String method) {
        String id = deed + "-" + method + "-" + name;
        ids.add(id);
        return id;
    }

    /** One after the other, so that each meets the weather alone. */
    private void makeCalls(WeatherProgram program) {
        for (String deed : DEEDS) {
            for (String method : WeatherPost.METHODS) {
                CompletableFuture<?> call = program.begin(method, id(deed, method));
                while (!call.isDone()) {
                    await(() -> call.isDone() || letters.held() > 0);
                    if (!call.isDone()) {
                        stage.advance(STEP);
                    }
                }
            }
        }
    }

    private void seconds(int seconds) {
        for (int i = 0; i < seconds; i += 5) {
            stage.advance(Duration.ofSeconds(5));
            Thread.yield();
        }
    }

    private static boolean allDone(List<CompletableFuture<?>> calls) {
        return calls.stream().allMatch(CompletableFuture::isDone);
    }

    private boolean nothingWaits() {
        // One look, for a letter may change from one status to the other between two.
        if (letters.held() > 0 || all().stream().anyMatch(WeatherTrial::waits)) {
            return false;
        }
        // Handed out in vain too often, such as by claims that were not answered: a person makes them ready.
        return parked().stream()
                .filter(letter -> !letter.call().arguments().contains("wrong"))
                .filter(letter -> stage.letters().revive(letter.id(), "trial"))
                .findAny()
                .isEmpty();
    }

    private static boolean waits(LetterRecord letter) {
        return letter.status() == LetterStatus.READY || letter.status() == LetterStatus.CLAIMED;
    }

    private List<LetterRecord> all() {
        return stage.letters().find(LetterQuery.all());
    }

    /** Moves the time until a state is reached. */
    private void until(BooleanSupplier reached, Duration step) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            stage.advance(step);
            Thread.yield();
            assertThat(System.nanoTime()).as("%s: %s", name, waiting()).isLessThan(end);
        }
    }

    private List<String> waiting() {
        return all().stream()
                .filter(WeatherTrial::waits)
                .map(letter -> letter.status() + letter.call().arguments())
                .toList();
    }

    private void await(BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            Thread.yield();
            assertThat(System.nanoTime()).as(name).isLessThan(end);
        }
    }

    private void judge(WeatherProgram program, WeatherPost ledger) {
        for (String id : ids) {
            Told told = program.told.get(id);
            List<Integer> effects = ledger.effects(id);
            String what =
                    id + " was told " + told + ", its effects were by " + effects + ", its letters are " + letters(id);
            assertThat(effects).as("twice by one program: %s", what).doesNotHaveDuplicates();
            if (id.startsWith("wrong")) {
                assertThat(effects).as(what).isEmpty();
                assertThat(told != Told.KEPT || parked(id)).as("lost: %s", what).isTrue();
            } else {
                assertThat(told).as(what).isNotEqualTo(Told.WRONG);
                assertThat(told == Told.UNKEPT || !effects.isEmpty())
                        .as("lost: %s", what)
                        .isTrue();
            }
        }
        parked().forEach(letter -> stage.letters().discard(letter.id(), "trial", "seen"));
        Retention none = new Retention(Duration.ZERO, null, Duration.ZERO, 1000);
        stage.advance(STEP);
        stage.letters().purge(none);
        assertThat(all()).as(name).isEmpty();
    }

    /** What a queue took though it can never succeed was replayed in vain, and waits for a person. */
    private boolean parked(String id) {
        return parked().stream().anyMatch(letter -> letter.call().arguments().contains(id));
    }

    private List<String> letters(String id) {
        return all().stream()
                .filter(letter -> letter.call().arguments().contains(id))
                .map(letter -> letter.status() + " after " + letter.delivered() + ": " + letter.lastError())
                .toList();
    }

    private List<LetterRecord> parked() {
        return stage.letters().find(LetterQuery.all().with(LetterStatus.PARKED));
    }
}
