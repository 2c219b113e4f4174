package io.resilience.samples.grocery.agent;

import io.resilience.samples.grocery.service.Basket;
import io.resilience.samples.grocery.service.LlmReply;
import io.resilience.samples.grocery.service.OrderReceipt;
import io.resilience.samples.grocery.service.OrderUpdate;
import io.resilience.samples.grocery.service.StoredOrder;
import io.resilience.time.Ticker;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns a shopper's wish into an order, and says honestly where a service was away and what it did instead. */
public final class GroceryAgent {
    private static final int MOST_PRODUCTS = 12;

    private final Services services;
    private final Pricing pricing;
    private final Ticker ticker;
    private final AtomicInteger orders = new AtomicInteger();

    /** Tells orders from those of earlier runs, which the shop may still get. */
    private final String run = UUID.randomUUID().toString().substring(0, 6);

    /** An agent of these services, told the time by {@code ticker}. */
    public GroceryAgent(Services services, Ticker ticker) {
        this.services = services;
        this.pricing = new Pricing(services.cache(), services.shop(), ticker);
        this.ticker = ticker;
    }

    /** Serves a wish; whatever happens, there is an answer. */
    public AgentAnswer serve(Wish wish) {
        try {
            return fulfil(wish);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return AgentAnswer.failed(wish, stopping);
        } catch (CompletionException failure) {
            return AgentAnswer.failed(wish, failure.getCause() == null ? failure : failure.getCause());
        } catch (Exception failure) {
            return AgentAnswer.failed(wish, failure);
        }
    }

    private AgentAnswer fulfil(Wish wish) throws Exception {
        Remarks remarks = new Remarks();
        boolean known = !services.orders().recent(wish.shopper()).isEmpty();
        List<String> products = products(wish, remarks);
        int total = pricing.total(products, remarks);
        String orderId = "order-" + run + "-" + orders.incrementAndGet();
        boolean placed = order(orderId, new Basket(wish.shopper(), products), remarks);
        keep(new StoredOrder(orderId, wish.shopper(), wish.dish(), total), remarks);
        tell(new OrderUpdate(orderId, wish.shopper(), placed ? "PLACED" : "WAITING"), remarks);
        String text = (known ? "" : "welcome! ") + orderId + " " + dollars(total);
        return AgentAnswer.of(wish, text, total, remarks.list());
    }

    private static String dollars(int cents) {
        return String.format(Locale.ROOT, "$%d.%02d", cents / 100, cents % 100);
    }

    private List<String> products(Wish wish, Remarks remarks) throws Exception {
        long began = ticker.nanos();
        LlmReply reply = services.llm().generate(question(wish));
        if (reply.brief()) {
            remarks.add("only staples, no model");
        } else if (reply.asOf() < began) {
            remarks.addAged("recipe", ticker.nanos() - reply.asOf());
        }
        return reply.text()
                .lines()
                .map(line -> line.replaceAll("^[\\s*\\d.-]+", "").strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .limit(MOST_PRODUCTS)
                .toList();
    }

    private static String question(Wish wish) {
        return "List the groceries needed to make " + wish
                + " people. One product per line, in plain lower-case words, no amounts.";
    }

    private boolean order(String orderId, Basket basket, Remarks remarks) throws Exception {
        OrderReceipt receipt = services.shop().order(orderId, basket);
        if (!receipt.placed()) {
            remarks.add("order queued");
        }
        return receipt.placed();
    }

    private void keep(StoredOrder order, Remarks remarks) throws Exception {
        if (!services.orders().save(order)) {
            remarks.add("written down later");
        }
    }

    private void tell(OrderUpdate update, Remarks remarks) {
        if (!services.feed().broadcast(update).join()) {
            remarks.add("news later");
        }
    }
}
