package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file is said with file, line, reason and remedy, all at once. */
class YamlProblemTest {
    /** Wrong settings of the service shop, and the sentence each gets; every one stands on line 4. */
    static List<Arguments> wrongSettings() {
        return List.of(
                Arguments.of("retry: {maxAttempts: 0}", "retry.maxAttempts '0' is too small; make it at least 1"),
                Arguments.of(
                        "retry: {maxAttempts: many}",
                        "retry.maxAttempts 'many' is not a whole number of that size; write one from 1 up"),
                Arguments.of(
                        "retry: {maxAttempts: ٣}",
                        "retry.maxAttempts '٣' is not a whole number of that size; write one from 1 up"),
                Arguments.of(
                        "retry: {maxAttempts: '+3'}",
                        "retry.maxAttempts '+3' is not a whole number of that size; write one from 1 up"),
                Arguments.of(
                        "retry: {maxAttempts: '010'}",
                        "retry.maxAttempts '010' is not a whole number of that size; write one from 1 up"),
                Arguments.of(
                        "breaker: {failureRate: '0x1p-1'}",
                        "breaker.failureRate '0x1p-1' is not a number; write one such as 0.5"),
                Arguments.of(
                        "retry: {delay: 5 minuts}",
                        "retry.delay '5 minuts' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more"),
                Arguments.of(
                        "timeout: 300000",
                        "timeout.value '300000' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more"),
                Arguments.of(
                        "timeout: -5s",
                        "timeout.value '-5s' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more"),
                Arguments.of(
                        "breaker: {openFor: 0s}", "breaker.openFor '0s' is no time at all; make it longer than zero"),
                Arguments.of(
                        "breaker: {failureRate: 50}",
                        "breaker.failureRate '50' is out of range; make it a number from 0 to 1"),
                Arguments.of("retry: {multiplier: 0.5}", "retry.multiplier '0.5' is out of range; make it at least 1"),
                Arguments.of("retry: {jitter: half}", "retry.jitter 'half' is not a number; write one such as 0.5"),
                Arguments.of(
                        "breaker: {window: ten calls}",
                        "breaker.window 'ten calls' is not a window; write a duration such as 30s, '100 calls' or 'exactly 20 calls'"),
                Arguments.of(
                        "breaker: {window: 0 calls}",
                        "breaker.window '0 calls' is not a window; write a duration such as 30s, '100 calls' or 'exactly 20 calls'"),
                Arguments.of(
                        "bulkhead: {kind: SEMAPHOR}", "bulkhead.kind 'SEMAPHOR' is unknown; did you mean 'SEMAPHORE'?"),
                Arguments.of(
                        "bulkhead: {kind: actor}",
                        "bulkhead.kind 'actor' is unknown; write one of SEMAPHORE, THREAD_POOL, VIRTUAL"),
                Arguments.of(
                        "breaker: {enabled: yes}",
                        "breaker.enabled 'yes' is neither true nor false; write one of them"),
                Arguments.of(
                        "breaker.key: #shard",
                        "breaker.key has no value; write text such as '#shard' or '#0', in quotes if it begins with a sign such as #"),
                Arguments.of("breaker.key: [a]", "breaker.key is a list; write text such as '#shard' or '#0'"),
                Arguments.of(
                        "breaker: {failOn: [IOException]}",
                        "breaker.failOn 'IOException' is no class on the class path; write its full name, such as java.io.IOException"),
                Arguments.of(
                        "breaker: {failOn: java.lang.String}",
                        "breaker.failOn 'java.lang.String' is no exception; name a subclass of Throwable"),
                Arguments.of(
                        "breaker: {failOn: {a: b}}",
                        "breaker.failOn is a group of keys; write a list of exception classes such as [java.io.IOException]"),
                Arguments.of(
                        "breaker: {failOn: [[a]]}",
                        "breaker.failOn holds a list; write a list of exception classes such as [java.io.IOException]"),
                Arguments.of(
                        "breaker: {recordResult: java.lang.String}",
                        "breaker.recordResult 'java.lang.String' is no java.util.function.Predicate; make it one"),
                Arguments.of(
                        "fallbacks: [cachd]",
                        "fallbacks 'cachd' is no fallback (a method is written {method: name}, a value {value: text}); did you mean 'cached'?"),
                Arguments.of(
                        "fallbacks: [{method: a, value: b}]",
                        "fallbacks holds a fallback with the kinds method and value; give exactly one of cached, method, queue, value to each"),
                Arguments.of(
                        "fallbacks: [{applyOn: []}]",
                        "fallbacks holds a fallback with no kind; give exactly one of cached, method, queue, value to each"),
                Arguments.of(
                        "fallbacks: [{methd: a}]", "fallbacks holds the unknown key 'methd'; did you mean 'method'?"),
                Arguments.of(
                        "fallbacks: [{cached: {maxAge: old}}]",
                        "fallbacks 'old' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more"),
                Arguments.of(
                        "fallbacks: [{value: {a: 1}}]",
                        "fallbacks holds a fallback whose value is a group of keys; write text, and JSON in quotes"),
                Arguments.of("profile: lmm", "the profile 'lmm' is unknown; did you mean 'llm'?"),
                Arguments.of(
                        "retry: {maxAttempt: 3}", "unknown key 'maxAttempt' in retry; did you mean 'maxAttempts'?"),
                Arguments.of("braker: {}", "unknown key 'braker'; did you mean 'breaker'?"),
                Arguments.of("openFor: 5s", "unknown key 'openFor'; did you mean 'breaker.openFor'?"),
                Arguments.of(
                        "maxWait: 5s",
                        "unknown key 'maxWait'; did you mean 'deadLetter.maxWait' or 'rateLimit.maxWait' or 'bulkhead.maxWait'?"),
                Arguments.of("breaker.openfor: 5s", "unknown key 'breaker.openfor'; did you mean 'breaker.openFor'?"),
                Arguments.of("extends: llm", "unknown key 'extends'; did you mean 'profile'?"),
                Arguments.of("breaker: 5", "breaker.enabled '5' is neither true nor false; write one of them"),
                Arguments.of(
                        "{failureThreshold: 3, breaker: {failureThreshold: 4}}",
                        "breaker.failureThreshold is already set at resilience.yaml:4; keep one of them"),
                Arguments.of("{timeout: 1s, timeout: 2s}", "the key 'timeout' stands twice; keep one of them"),
                Arguments.of("{? [a] : 1}", "a key is a list or a group; write a plain name"),
                Arguments.of(
                        "timeout: !!java.net.URL [http://x]",
                        "not YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL; check indentation, quotes and brackets"),
                Arguments.of("timeout: !time 5s", "the tag !time is not read; write the plain value"),
                Arguments.of(
                        "[a]", "a list stands where settings should; write keys such as breaker or timeout below it"),
                Arguments.of(
                        "operations: [a]", "a list stands where names should; write the operations' names below it"));
    }

    @Test
    void anEmptyKeyIsLikeNoOther() {
        assertThat(Texts.problems("resilience:\n  services:\n    shop:\n      {'': 5}\n"))
                .singleElement()
                .asString()
                .startsWith("resilience.yaml:4: unknown key ''; write one of ");
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void aWrongSettingIsNamedWithItsLine(String settings, String sentence) {
        assertThat(Texts.problems("resilience:\n  services:\n    shop:\n      " + settings + "\n"))
                .contains("resilience.yaml:4: " + sentence);
    }

    @Test
    void everythingStandsUnderTheRoot() {
        assertThat(Texts.problems("services: {}"))
                .containsExactly(
                        "resilience.yaml:1: unknown key 'services' at the root; everything stands under 'resilience:'");
        assertThat(Texts.problems("- a"))
                .containsExactly(
                        "resilience.yaml:1: a list stands where names should; a file starts with 'resilience:'");
        assertThat(Texts.problems("resilience: {servces: {}}"))
                .containsExactly("resilience.yaml:1: unknown key 'servces' under resilience; did you mean 'services'?");
    }

    @Test
    void whatIsNotYamlIsSaidWithItsLine() {
        assertThat(Texts.problems("resilience:\n  services: [\n"))
                .singleElement()
                .asString()
                .startsWith("resilience.yaml:3: not YAML: ")
                .endsWith("; check indentation, quotes and brackets");
    }

    @Test
    void aliasesAreNotRead() {
        assertThat(Texts.problems("resilience:\n  services:\n    a: &x {timeout: 1s}\n    b: *x\n"))
                .singleElement()
                .asString()
                .endsWith("aliases (*name) are not read; share settings by a profile");
        assertThat(Texts.problems("resilience: &x\n  services: *x\n")).hasSize(1);
    }

    @Test
    void deepAndLargeFilesAreRefused() {
        assertThat(Texts.problems("resilience: " + "[".repeat(100_000))).hasSize(1);
        assertThat(Texts.problems("a: " + "x".repeat(YamlText.LARGEST))).hasSize(1);
    }

    @Test
    void allProblemsAreReportedTogether() {
        assertThat(Texts.problems("""
                                resilience:
                                  timing: exakt
                                  profiles:
                                    mine: {extends: lm, profile: llm}
                                  services:
                                    shop:
                                      timeout: soon
                                      operations:
                                        price: {retry: {maxAttempts: -1}}
                                """))
                .containsExactly(
                        "resilience.yaml:2: timing 'exakt' is unknown; did you mean 'EXACT'?",
                        "resilience.yaml:4: unknown key 'profile'; did you mean 'extends'?",
                        "resilience.yaml:7: timeout.value 'soon' is not a duration; write a number and a unit"
                                + " (ms, s, m, h, d), such as 250ms or 5m, zero or more",
                        "resilience.yaml:9: retry.maxAttempts '-1' is too small; make it at least 1",
                        "profile mine, resilience.yaml:4: the profile 'lm' is unknown; did you mean 'llm'?");
    }

    @Test
    void aProfileCannotExtendItself() {
        assertThat(Texts.problems("resilience: {profiles: {a: {extends: b}, b: {extends: a}}}"))
                .contains(
                        "profile b, resilience.yaml:1: the profile 'a' extends itself by way of a, b; take one 'extends' out");
    }
}
