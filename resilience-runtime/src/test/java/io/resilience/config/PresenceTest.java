package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.Policies;
import io.resilience.policy.RetryPolicy;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Which policies an operation has. */
class PresenceTest {
    static class Client {
        @Retry
        @Fallback(value = "busy")
        String price() {
            return "1";
        }
    }

    private static Policies programmatic(String yaml) {
        return Texts.yaml(yaml).effective("shop", "price", null).policies();
    }

    private static Policies annotated(String yaml) throws Exception {
        GuardedMethod method =
                AnnotationReader.read(Client.class, Client.class.getDeclaredMethod("price"), new ArrayList<>());
        return Texts.yaml(yaml).effective(method).policies();
    }

    @Test
    void anOperationWithoutAnySettingHasTheDefaultBreakerOnly() {
        Policies policies = programmatic("");

        assertThat(policies.gates()).isEqualTo(new Policies.Gates(BreakerPolicy.DEFAULT, null, null));
        assertThat(policies.withGates(Policies.Gates.NONE)).isEqualTo(Policies.NONE);
    }

    @Test
    void aSettingBringsItsPolicyAndNoOther() {
        Policies policies = programmatic("resilience: {services: {shop: {retry: {maxAttempts: 5}}}}");

        assertThat(policies.retry())
                .isNotNull()
                .extracting(RetryPolicy::maxAttempts)
                .isEqualTo(5);
        assertThat(policies.gates()).isEqualTo(Policies.Gates.NONE);
        assertThat(policies.timeout()).isNull();
    }

    @Test
    void anEmptyGroupBringsItsPolicyWithDefaults() {
        assertThat(programmatic("resilience: {services: {shop: {retry: {}}}}").retry())
                .isEqualTo(RetryPolicy.DEFAULT);
        assertThat(programmatic("resilience: {services: {shop: {retry: }}}").retry())
                .isEqualTo(RetryPolicy.DEFAULT);
        assertThat(programmatic("resilience: {services: {shop: {retry: true}}}").retry())
                .isEqualTo(RetryPolicy.DEFAULT);
    }

    @Test
    void anAnnotationBringsItsPolicyAndNoOther() throws Exception {
        Policies policies = annotated("");

        assertThat(policies.retry()).isEqualTo(RetryPolicy.DEFAULT);
        assertThat(policies.recovery().fallbacks()).hasSize(1);
        assertThat(policies.gates()).isEqualTo(Policies.Gates.NONE);
    }

    @Test
    void defaultsBringNoPolicy() {
        Policies policies = programmatic("resilience: {defaults: {retry: {maxAttempts: 7}}}");

        assertThat(policies.retry()).isNull();
        assertThat(policies.gates().breaker()).isEqualTo(BreakerPolicy.DEFAULT);
    }

    @Test
    void aPolicyIsSwitchedOffAtAnyLevel() throws Exception {
        assertThat(annotated("resilience: {services: {Client: {retry: {enabled: false}}}}")
                        .retry())
                .isNull();
        assertThat(annotated("resilience: {services: {Client: {retry: false}}}").retry())
                .isNull();
        assertThat(annotated("resilience: {defaults: {retry: false}}").retry()).isNull();
        assertThat(annotated("resilience: {services: {Client: {operations: {price: {fallbacks: false}}}}}")
                        .recovery()
                        .fallbacks())
                .isEmpty();
        assertThat(programmatic("resilience: {services: {shop: {breaker: false}}}"))
                .isEqualTo(Policies.NONE);
    }

    @Test
    void aStrongerLevelSwitchesItOnAgain() throws Exception {
        assertThat(annotated("""
                                resilience:
                                  defaults: {retry: false}
                                  services: {Client: {operations: {price: {retry: {enabled: true}}}}}
                                """).retry()).isEqualTo(RetryPolicy.DEFAULT);
    }

    @Test
    void anOperationCanBeLeftUnguarded() throws Exception {
        assertThat(annotated("resilience: {services: {Client: {operations: {price: {enabled: false}}}}}"))
                .isEqualTo(Policies.NONE);
        assertThat(annotated("resilience: {enabled: false, services: {Client: {enabled: true}}}"))
                .isEqualTo(Policies.NONE);
    }

    @Test
    void fallbacksStayOnWhileTheOthersAreOff() throws Exception {
        Policies policies = annotated(
                "resilience: {policiesEnabled: false, services: {Client: {retry: true, breaker: {}, deadLetter: {}}}}");

        assertThat(policies.retry()).isNull();
        assertThat(policies.gates()).isEqualTo(Policies.Gates.NONE);
        assertThat(policies.recovery().fallbacks()).hasSize(1);
        assertThat(policies.recovery().deadLetter()).isNotNull();
        assertThat(programmatic("resilience: {policiesEnabled: false}")).isEqualTo(Policies.NONE);
    }
}
