package io.resilience.consumers.kotlin

import io.resilience.annotation.Fallback
import io.resilience.annotation.Retry
import java.io.IOException

/** Asks a shop for prices. Kotlin's classes and functions are final unless they are open: weaving guards them all the same. */
class Prices(private val shop: (String) -> String) {
    /** A line for a shopping list. */
    fun line(product: String): String = "$product: ${priceOf(product)}"

    @Retry(maxAttempts = 3, delay = "0ms")
    private fun priceOf(product: String): String = shop(product)

    /** The price of several; one, when nothing is said. */
    @Retry(maxAttempts = 3, delay = "0ms")
    fun several(product: String, count: Int = 1): String = "$count x ${shop(product)}"

    /** What the shop recommends; Kotlin knows no checked exceptions. */
    @Retry(maxAttempts = 2, delay = "0ms")
    @Fallback(method = "noOffer")
    fun offer(product: String): String = throw IOException(shop(product))

    @Suppress("unused") // called when offer has failed for good
    private fun noOffer(product: String, failure: Exception): String = "no offer for $product: ${failure.message}"

    companion object {
        /** A function of the companion object. */
        @Retry(maxAttempts = 3, delay = "0ms")
        fun ofCompanion(shop: () -> String): String = shop()

        /** A function that Java calls as a static one. */
        @JvmStatic
        @Retry(maxAttempts = 3, delay = "0ms")
        fun ofStatic(shop: () -> String): String = shop()
    }
}

/** A function of a file. */
@Retry(maxAttempts = 3, delay = "0ms")
fun ofFile(shop: () -> String): String = shop()
