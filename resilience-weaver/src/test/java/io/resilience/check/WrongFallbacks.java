package io.resilience.check;

import static io.resilience.check.WrongSources.wrong;
import static io.resilience.exception.ProblemKind.*;

import java.util.List;

/** For each kind of problem that a fallback or a dead letter can have, a source that has it. */
final class WrongFallbacks {
    private WrongFallbacks() {}

    static List<Wrong> all() {
        return List.of(
                wrong(
                        FALLBACK_MISSING,
                        "there is no fallback method 'chaep' in Shop or above it; did you mean 'cheap'?",
                        """
                        class Shop {
                            @Fallback(value = "1")
                            @Fallback(method = "chaep")
                            int /*!*/ price(String product) { return 1; }
                            int cheap(String product) { return 0; }
                        }
                        """),
                wrong(FALLBACK_ITSELF, "the fallback method 'price' is the guarded method itself", """
                        class Shop {
                            @Fallback(method = "price") /*!*/
                            int price(String product) { return 1; }
                        }
                        """),
                wrong(
                        FALLBACK_PARAMETERS,
                        "takes other parameters; make them (Map<String, T>), optionally followed",
                        """
                        class Shop<T> {
                            @Fallback(method = "none") /*!*/
                            int price(Map<String, T> products) { return 1; }
                            int none(Map<T, String> products) { return 0; }
                        }
                        """),
                wrong(FALLBACK_RETURN, "returns String, which is no List<String>; return List<String>", """
                        class Shop {
                            @Fallback(method = "none") /*!*/
                            List<String> find() { return List.of(); }
                            String none() { return ""; }
                        }
                        """),
                wrong(FALLBACK_NOT_STATIC, "needs an object, but the guarded method is static; make it static", """
                        class Shop {
                            @Fallback(method = "none") /*!*/
                            static int price() { return 1; }
                            int none() { return 0; }
                        }
                        """),
                wrong(FALLBACK_INVISIBLE, "is private in Base; make it protected", """
                        class Shop extends Base {
                            @Fallback(method = "none") /*!*/
                            int price() { return 1; }
                        }
                        class Base {
                            private int none() { return 0; }
                        }
                        """),
                wrong(FALLBACK_CLOSED, "is closed to reflection; add 'opens java.util to io.resilience.runtime;'", """
                        class Shop extends ArrayList<String> {
                            @Fallback(method = "removeRange") /*!*/
                            void sell(int from, int to) {}
                        }
                        """),
                wrong(FALLBACK_KIND, "@Fallback gives method and value; give exactly one of", """
                        class Shop {
                            @Fallback(method = "none", value = "1") /*!*/
                            int price() { return 1; }
                            int none() { return 0; }
                        }
                        """),
                wrong(FALLBACK_VALUE, "the fallback value 'many' does not fit int; write a whole number", """
                        class Shop {
                            @Fallback(
                                    value = "many") /*!*/
                            int price() { return 1; }
                        }
                        """),
                wrong(FALLBACK_VALUE, "the fallback value 'GREY' does not fit Colour; did you mean 'GREEN'?", """
                        class Shop {
                            @Fallback("GREY") /*!*/
                            Colour colour() { return Colour.RED; }
                            enum Colour { RED, GREEN { } }
                        }
                        """),
                wrong(FALLBACK_VALUE, "does not fit Price; write JSON that fits", """
                        class Shop {
                            @Fallback("{\\"sum\\": \\"much\\"}") /*!*/
                            Price price() { return new Price(1); }
                            record Price(int sum) {
                                Price {
                                    throw new IllegalStateException("code of the program runs in its build");
                                }
                            }
                        }
                        """),
                wrong(CACHED_WITHOUT_RESULT, "@Cached remembers answers, but the method returns nothing", """
                        class Shop {
                            @Cached /*!*/
                            void price() {}
                        }
                        """),
                wrong(CACHED_USED_ONCE, "an answer of type Iterator can be used only once", """
                        class Shop {
                            @Cached
                            Iterator<String> /*!*/ find() { return null; }
                        }
                        """),
                wrong(CACHED_LEFT_OUT, "returns nothing, so the cached fallback of profile llm", """
                        class Shop {
                            @Resilient(profile = "llm")
                            @Idempotent
                            @Timeout
                            void /*!*/ ask() {}
                        }
                        """),
                wrong(
                        DEAD_LETTER_UNSTORABLE,
                        "parameter 'extra' can't be kept in a dead letter: Object doesn't say",
                        """
                        class Shop {
                            @DeadLetter
                            int order(
                                    String product,
                                    Object extra) { /*!*/
                                return 1;
                            }
                        }
                        """),
                wrong(PROFILE_UNKNOWN, "the profile 'lmm' is unknown; did you mean 'llm'?", """
                        class Shop {
                            @Resilient(
                                    service = "ollama",
                                    profile = "lmm") /*!*/
                            @Timeout
                            int price() { return 1; }
                        }
                        """));
    }
}
