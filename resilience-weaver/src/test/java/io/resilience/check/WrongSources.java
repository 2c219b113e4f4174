package io.resilience.check;

import static io.resilience.exception.ProblemKind.*;

import io.resilience.exception.ProblemKind;
import java.util.List;

/** For each kind of problem that a source can have, one that has it. */
final class WrongSources {
    private WrongSources() {}

    static List<Wrong> all() {
        return List.of(
                wrong(METHOD_ABSTRACT, "is abstract, so there is nothing to guard", """
                        abstract class Shop {
                            @Retry
                            abstract int /*!*/ price();
                        }
                        """),
                wrong(METHOD_NATIVE, "is native, so there is no code to weave a guard into", """
                        class Shop {
                            @Timeout("1s")
                            native int /*!*/ price();
                        }
                        """),
                wrong(CONSTRUCTOR_ANNOTATED, "constructors are not guarded", """
                        class /*!*/ Shop {
                            @Careful
                            Shop() {}
                            @Retry
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Careful {}
                        }
                        """),
                wrong(CLASS_GUARDS_NOTHING, "has annotations for its methods, and no method that they are for", """
                        @CircuitBreaker
                        class /*!*/ Shop {
                            private int price() { return 1; }
                        }
                        """),
                wrong(OPERATION_ON_CLASS, "@Resilient of the class names the operation 'price'", """
                        @Resilient(operation = "price") /*!*/
                        class Shop {
                            @Retry
                            int price() { return 1; }
                        }
                        """),
                wrong(NAME_BLANK, "@CircuitBreaker service ' ' is blank", """
                        class Shop {
                            @CircuitBreaker(
                                    service = " ") /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(NAMES_CONTRADICT, "@CircuitBreaker names the service 'a' and @Resilient 'b'", """
                        class Shop {
                            @Resilient(service = "b")
                            @CircuitBreaker(service = "a") /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(ASYNCHRONOUS_RETURN, "@Asynchronous can't hand out a int before it is there", """
                        class Shop {
                            @Asynchronous /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(DEFERRED_RESULT, "returns Future before its work is done", """
                        class Shop {
                            @Retry
                            Future<Integer> /*!*/ price() { return null; }
                        }
                        """),
                wrong(DEFERRED_RESULT, "returns Later before its work is done", """
                        class Shop {
                            @Timeout("1s")
                            Later /*!*/ price() { return null; }
                            static class Later extends CompletableFuture<Integer> {}
                        }
                        """),
                wrong(DEFERRED_RESULT, "returns SubmissionPublisher before its work is done", """
                        class Shop {
                            @Retry
                            SubmissionPublisher<Integer> /*!*/ prices() { return null; }
                        }
                        """),
                wrong(DEFERRED_RESULT, "returns Object, which may be a stage", """
                        class Shop {
                            @Retry
                            Object /*!*/ price() { return null; }
                        }
                        """),
                wrong(IDEMPOTENCY_KEY_TWICE, "@IdempotencyKey stands on 2 parameters", """
                        class Shop {
                            @Retry
                            int /*!*/ price(@IdempotencyKey String a, @IdempotencyKey String b) { return 1; }
                        }
                        """),
                wrong(KEY_UNFIT, "breaker.key '#shrad' names no parameter; did you mean 'shard'?", """
                        class Shop {
                            @CircuitBreaker(
                                    key = "#shrad") /*!*/
                            int price(String shard) { return 1; }
                        }
                        """),
                wrong(KEY_REDACTED, "splits the breaker by a parameter that is @Redact", """
                        class Shop {
                            @CircuitBreaker(
                                    key = "#token") /*!*/
                            int price(@Redact String token) { return 1; }
                        }
                        """),
                wrong(NAME_SHARED, "is called Client/price by default, as is shop.Shop$Client.price()", """
                        class Shop {
                            static class Client {
                                @Timeout("1s")
                                int price() { return 1; }
                                @Timeout("1s")
                                int price(int pieces) { return pieces; }
                            }
                            static class Online {
                                static class Client {
                                    @Timeout("1s")
                                    int /*!*/ price() { return 1; }
                                }
                            }
                        }
                        """),
                wrong(LETTERS_SHARED, "keeps dead letters as Client/pay, as does shop.Shop$Client.pay(String)", """
                        class Shop {
                            static class Client {
                                @DeadLetter
                                void pay(String order) {}
                                @DeadLetter
                                void pay(String order, int cents) {}
                            }
                            static class Online {
                                static class Client {
                                    @DeadLetter
                                    void /*!*/ pay(String order) {}
                                }
                            }
                        }
                        """),
                wrong(
                        DURATION_UNREADABLE,
                        "@Timeout value '5 parsecs' is not a duration; write a number and a unit",
                        """
                        class Shop {
                            @Timeout("5 parsecs") /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(DURATION_UNREADABLE, "@Timeout value 'soon' is not a duration", """
                        class Shop {
                            @Quick /*!*/
                            int price() { return 1; }
                            @Timeout("soon")
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Quick {}
                        }
                        """),
                wrong(WINDOW_UNREADABLE, "@CircuitBreaker window 'many calls' is not a window", """
                        class Shop {
                            @CircuitBreaker(window = "many calls") /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(VALUE_OUT_OF_RANGE, "@Retry maxAttempts '0' is too small; make it at least 1", """
                        class Shop {
                            @Retry(
                                    delay = "1s",
                                    maxAttempts = 0) /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(CLASS_UNFIT, "give it a constructor without arguments", """
                        class Shop {
                            @CircuitBreaker(recordResult = Picky.class) /*!*/
                            int price() { return 1; }
                            static class Picky implements Predicate<Integer> {
                                Picky(int limit) {}
                                public boolean test(Integer price) { return false; }
                            }
                        }
                        """),
                wrong(MINIMUM_CALLS_ABOVE_WINDOW, "minimumCalls 50 can never be reached in a window of 10 calls", """
                        class Shop {
                            @CircuitBreaker(
                                    window = "10 calls",
                                    minimumCalls = 50) /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(SUCCESSES_ABOVE_PROBES, "successThreshold 5 can never be reached with 2 halfOpenCalls", """
                        class Shop {
                            @CircuitBreaker(
                                    halfOpenCalls = 2,
                                    successThreshold = 5) /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(MAXIMUM_BELOW_START, "maxDelay 1s is shorter than delay 5s; make it at least as long", """
                        class Shop {
                            @Retry(
                                    maxDelay = "1s", /*!*/
                                    delay = "5s")
                            int price() { return 1; }
                        }
                        """),
                wrong(DEADLINE_TOO_SHORT, "don't fit into the deadline of 5s", """
                        class Shop {
                            @Retry(maxAttempts = 3) /*!*/
                            @Timeout(value = "2s", deadline = "5s")
                            int price() { return 1; }
                        }
                        """),
                wrong(SETTING_WITHOUT_EFFECT, "no call lasts long enough to be slow", """
                        class Shop {
                            @CircuitBreaker(slowCall = "2s") /*!*/
                            @Timeout("1s")
                            int price() { return 1; }
                        }
                        """),
                wrong(RETRY_NOT_IDEMPOTENT, "@Retry may do twice what the method does", """
                        class Shop {
                            @Retry /*!*/
                            void order(String product) {}
                        }
                        """),
                wrong(RETRY_IN_TRANSACTION, "@Retry repeats the method within the transaction", """
                        class Shop {
                            @Transactional
                            @Retry /*!*/
                            int order(String product) { return 1; }
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Transactional {}
                        }
                        """),
                wrong(THREAD_LEFT, "@Bulkhead of kind THREAD_POOL runs the method on another thread", """
                        class Shop {
                            @Bulkhead(kind = BulkheadKind.THREAD_POOL) /*!*/
                            synchronized int price() { return 1; }
                        }
                        """),
                wrong(THREAD_LEFT, "is @Transactional, and transactions belong to a thread", """
                        class Shop {
                            @Transactional
                            @Asynchronous /*!*/
                            Future<Integer> price() { return null; }
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Transactional {}
                        }
                        """));
    }

    static Wrong wrong(ProblemKind kind, String sentence, String source) {
        return new Wrong(kind, sentence, source);
    }
}
