package io.resilience.samples.grocery.agent;

import io.resilience.samples.grocery.service.Price;
import io.resilience.samples.grocery.service.PriceCache;
import io.resilience.samples.grocery.service.PriceSource;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.time.Ticker;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Finds out what products cost: from the cache, else from the shop, all at the same time. */
final class Pricing {
    private final PriceCache cache;
    private final ShopClient shop;
    private final Ticker ticker;

    Pricing(PriceCache cache, ShopClient shop, Ticker ticker) {
        this.cache = cache;
        this.shop = shop;
        this.ticker = ticker;
    }

    /** The sum of the prices known, in cents. */
    int total(List<String> products, Remarks remarks) {
        long began = ticker.nanos();
        List<CompletableFuture<@Nullable Price>> asked =
                products.stream().map(this::price).toList();
        Tally tally = new Tally(began);
        asked.forEach(price -> tally.add(price.join()));
        tally.admit(remarks, ticker.nanos());
        return tally.cents;
    }

    private CompletableFuture<@Nullable Price> price(String product) {
        Price cached = cache.get(product);
        if (cached != null) {
            return CompletableFuture.completedFuture(cached);
        }
        long began = ticker.nanos();
        return shop.price(product).thenApply(price -> keep(price, began));
    }

    private @Nullable Price keep(@Nullable Price price, long began) {
        if (price != null && price.asOf() >= began) {
            cache.put(price);
        }
        return price;
    }

    /** Adds up prices and notes how they were found. */
    private static final class Tally {
        private final long began;
        private int cents;
        private int unknown;
        private int fromMemory;
        private int remembered;
        private long oldest = Long.MAX_VALUE;

        Tally(long began) {
            this.began = began;
        }

        void add(@Nullable Price price) {
            if (price == null) {
                unknown++;
                return;
            }
            cents += price.cents();
            if (price.source() == PriceSource.MEMORY) {
                fromMemory++;
            } else if (price.source() == PriceSource.SHOP && price.asOf() < began) {
                remembered++;
                oldest = Math.min(oldest, price.asOf());
            }
        }

        void admit(Remarks remarks, long now) {
            if (fromMemory > 0) {
                remarks.add(fromMemory + " prices from memory");
            }
            if (remembered > 0) {
                remarks.addAged(remembered + " prices", now - oldest);
            }
            if (unknown > 0) {
                remarks.add(unknown + " prices unknown");
            }
        }
    }
}
