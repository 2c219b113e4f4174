package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.Body;
import io.resilience.time.Clockwork;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that only the configuration names. */
class ConfiguredStoreTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    static class Shop {
        boolean down;
        int made;

        @DeadLetter(replay = false)
        void order(String item) throws IOException {
            read();
        }

        @Cached(persistent = true)
        String price(String item) throws IOException {
            read();
            return item + " 4.20";
        }

        @Idempotent
        int buy(@IdempotencyKey String key) {
            return ++made;
        }

        private void read() throws IOException {
            if (down) {
                throw new IOException("no shop");
            }
        }
    }

    private final Shop shop = new Shop();

    private Resilience program(Map<String, String> environment, String yaml) {
        return Resilience.builder()
                .detached()
                .configure(all -> all.source(new Sources(null, null, name -> null, environment))
                        .defaults(
                                settings -> settings.set("deadLetter.maxWait", "1m")) // a busy machine loses no letter
                        .yaml("shop.yaml", yaml))
                .build();
    }

    private String file() {
        return "jdbc:sqlite:" + directory.resolve("letters.db");
    }

    private String store(String more) {
        return "resilience: {deadLetters: {store: {url: '" + file() + "'" + more + "}}}";
    }

    private @Nullable Object call(Resilience program, String name, String argument) throws Throwable {
        Method method = Arrays.stream(Shop.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(program.guard(Shop.class, method)).invoke(new Body<@Nullable Object>() {
            @Override
            public @Nullable Object run() throws Throwable {
                try {
                    return method.invoke(shop, argument);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getTargetException();
                }
            }

            @Override
            public Object[] arguments() {
                return new Object[] {argument};
            }
        });
    }

    private static List<String> problems(Throwable wrong) {
        return ((DefinitionException) wrong)
                .problems().stream().map(Object::toString).toList();
    }

    @Test
    void lettersAndAnswersAreThereAfterARestart() throws Throwable {
        try (Resilience first = program(Map.of(), store(", firstAnswers: true"))) {
            call(first, "price", "milk");
            assertThat(call(first, "buy", "k1")).isEqualTo(1);
            shop.down = true;
            assertThatThrownBy(() -> call(first, "order", "milk")).hasMessage("no shop");
        }
        try (Resilience next = program(Map.of(), store(", firstAnswers: true"))) {
            assertThat(next.deadLetters().find(LetterQuery.all()))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.call().arguments()).isEqualTo("[\"milk\"]"));
            assertThat(call(next, "price", "milk")).isEqualTo("milk 4.20");
            assertThat(call(next, "buy", "k1")).isEqualTo(1);
        }
        assertThat(shop.made).isEqualTo(1);
    }

    @Test
    void firstAnswersStayInMemoryUnlessAskedFor() throws Throwable {
        try (Resilience first = program(Map.of(), store(""))) {
            call(first, "buy", "k1");
        }
        try (Resilience next = program(Map.of(), store(""))) {
            assertThat(call(next, "buy", "k1")).isEqualTo(2);
        }
    }

    @Test
    void theEnvironmentNamesAStoreToo() throws Throwable {
        try (Resilience program = program(Map.of("RESILIENCE_DEAD_LETTERS_STORE_URL", file()), "resilience:")) {
            assertThat(program.deadLetters()).isInstanceOf(JdbcDeadLetters.class);
        }
        assertThat(directory.resolve("letters.db")).exists();
    }

    @Test
    void keysComeFromFilesAndVariables() throws Throwable {
        Path secret = Files.writeString(directory.resolve("key"), KEY + "\n");
        String old = "resilience: {deadLetters: {store: {url: '" + file() + "'}, keys: ['2026=" + secret + "']}}";
        shop.down = true;
        try (Resilience program = program(Map.of(), old)) {
            assertThatThrownBy(() -> call(program, "order", "milk")).hasMessage("no shop");
        }
        String rotated = old.replace("']}}", "', '2027=env:NEXT']}}");
        try (Resilience program = program(Map.of("NEXT", KEY.replace("AAAA", "BBBB")), rotated)) {
            assertThatThrownBy(() -> call(program, "order", "eggs")).hasMessage("no shop");
            assertThat(program.deadLetters().find(LetterQuery.all()))
                    .extracting(letter -> letter.call().keyId(), program.letters()::arguments)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("2026", "[\"milk\"]"),
                            org.assertj.core.groups.Tuple.tuple("2027", "[\"eggs\"]"));
        }
    }

    @Test
    void anAddressThatNothingOpensIsAnErrorWithTheNearest() {
        assertThatThrownBy(
                        () -> program(Map.of(), "resilience: {deadLetters: {store: {url: 'jdbc:postgres://db/shop'}}}"))
                .satisfies(wrong -> assertThat(problems(wrong))
                        .containsExactly("deadLetters.store.url: nothing on the class path opens the store"
                                + " 'jdbc:postgres://db/shop'; did you mean 'jdbc:postgresql:'? [store-unknown]"));
        assertThatThrownBy(() -> program(Map.of(), "resilience: {deadLetters: {store: {ulr: x}}}"))
                .satisfies(wrong ->
                        assertThat(problems(wrong)).singleElement().asString().contains("'deadLetters.store.url'"));
    }

    @Test
    void withoutTheExtensionTheSentenceNamesIt() {
        assertThatThrownBy(() -> Resilience.builder()
                        .classLoader(ClassLoader.getPlatformClassLoader())
                        .configure(all -> all.yaml("shop.yaml", store("")))
                        .build())
                .satisfies(wrong -> assertThat(problems(wrong))
                        .singleElement()
                        .asString()
                        .contains("nothing on the class path opens the store '" + file() + "'")
                        .contains("add io.resilience:resilience-jdbc"));
    }

    @Test
    void secretsThatCannotBeReadAreErrorsThatTellNone() {
        String bad = Base64.getEncoder().encodeToString("seven..".getBytes(StandardCharsets.UTF_8));
        String yaml = "resilience: {deadLetters: {store: {url: '" + file()
                + "', passwordFile: /no/such/file, passwordVariable: NOWHERE},"
                + " keys: [nothing, '1=env:MISSING', '2=env:WRONG', '3=env:SHORT', '4=env:GOOD', '4=env:GOOD']}}";
        assertThatThrownBy(() -> program(Map.of("WRONG", "s3cr3t!", "SHORT", bad, "GOOD", KEY), yaml))
                .satisfies(wrong -> {
                    assertThat(problems(wrong)).hasSize(7);
                    assertThat(String.join("\n", problems(wrong)))
                            .contains("'nothing' is no key")
                            .contains("environment variable MISSING is not set")
                            .contains("key '2' is no Base64")
                            .contains("key '3' has 56 bits")
                            .contains("two keys have the id '4'")
                            .contains("the password has a file and a variable")
                            .contains("file /no/such/file can't be read")
                            .contains("[secret-unreadable]")
                            .doesNotContain("s3cr3t!")
                            .doesNotContain(bad)
                            .doesNotContain(KEY);
                });
        assertThat(directory.resolve("letters.db")).doesNotExist();
    }

    @Test
    void aStoreThatTheProgramGivesIsTaken() {
        MemoryDeadLetters mine = new MemoryDeadLetters(Clockwork.system());
        try (Resilience program = Resilience.builder()
                .configure(all -> all.source(Sources.NONE).yaml("shop.yaml", store("")))
                .deadLetters(mine)
                .build()) {
            assertThat(program.deadLetters()).isSameAs(mine);
        }
        assertThat(directory.resolve("letters.db")).doesNotExist();
    }
}
