package io.resilience.consumers.kotlin

import io.resilience.Resilience
import io.resilience.annotation.Retry
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

/** Fails when the build did not weave: then nobody asks again. */
class KotlinTest {
    private var asked = 0

    private fun busyShop(): String {
        if (++asked < 3) {
            throw IllegalStateException("busy")
        }
        return "1.99"
    }

    @Test
    fun `a private function of a final class is guarded`() {
        assertThat(Prices { busyShop() }.line("milk")).isEqualTo("milk: 1.99")
        assertThat(asked).isEqualTo(3)
    }

    @Test
    fun `default arguments are there in every attempt`() {
        assertThat(Prices { busyShop() }.several("milk")).isEqualTo("1 x 1.99")
    }

    @Test
    fun `a fallback answers for an exception that nobody declared`() {
        assertThat(Prices { "it is closed" }.offer("milk")).isEqualTo("no offer for milk: it is closed")
    }

    @Test
    fun `functions of companion objects and files are guarded`() {
        assertThat(Prices.ofCompanion { busyShop() }).isEqualTo("1.99")
        asked = 0
        assertThat(ofFile { busyShop() }).isEqualTo("1.99")
    }

    @Test
    fun `a static function is guarded once, however it is called`() {
        assertThatThrownBy { Prices.ofStatic { neverOpen() } }.hasMessage("down")
        assertThat(asked).isEqualTo(3)
        asked = 0
        val fromJava = Prices::class.java.getDeclaredMethod("ofStatic", Function0::class.java)
        assertThatThrownBy { fromJava.invoke(null, { neverOpen() }) }.hasRootCauseMessage("down")
        assertThat(asked).isEqualTo(3)
    }

    private fun neverOpen(): String {
        asked++
        throw IllegalStateException("down")
    }

    @Suppress("RedundantSuspendModifier")
    class Waiting {
        @Retry
        suspend fun later(): String = "later"
    }

    @Test
    fun `a suspend function is refused`() {
        assertThatThrownBy { Resilience.builder().build().validate(Waiting::class.java) }
            .hasMessageContaining("Waiting.later(Continuation): is a suspend function")
            .hasMessageContaining("annotate a function that it calls, or return a CompletionStage")
    }

    @Test
    fun `the receipt names them all`() {
        assertThat(Resilience.builder().build().guards().map { it.method()?.name() })
            .containsExactlyInAnyOrder("priceOf", "several", "offer", "ofCompanion", "ofStatic", "ofFile")
    }
}
