package io.resilience.benchmarks.stack;

import com.netflix.hystrix.HystrixCommand;
import com.netflix.hystrix.HystrixCommandGroupKey;
import com.netflix.hystrix.HystrixCommandKey;
import com.netflix.hystrix.HystrixCommandProperties;
import com.netflix.hystrix.HystrixCommandProperties.ExecutionIsolationStrategy;
import com.netflix.hystrix.HystrixThreadPoolKey;
import com.netflix.hystrix.HystrixThreadPoolProperties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Hystrix: a command object for each call, as it wants; its setter is made once. A breaker that the blend has not is off. */
final class HystrixStack implements Stack {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final int SECOND = 1000;

    private final HystrixCommand.Setter setter;
    private final Recipe recipe;
    private final Workload work;

    HystrixStack(Recipe recipe, Workload work, boolean threads) {
        this.recipe = recipe;
        this.work = work;
        String name = "bench" + NAMES.incrementAndGet();
        HystrixCommandProperties.Setter command = command(recipe);
        setter = HystrixCommand.Setter.withGroupKey(HystrixCommandGroupKey.Factory.asKey("bench"))
                .andCommandKey(HystrixCommandKey.Factory.asKey(name))
                .andCommandPropertiesDefaults(command);
        if (threads) {
            command.withExecutionIsolationStrategy(ExecutionIsolationStrategy.THREAD);
            setter.andThreadPoolKey(HystrixThreadPoolKey.Factory.asKey(name)).andThreadPoolPropertiesDefaults(pool());
        } else {
            command.withExecutionIsolationStrategy(ExecutionIsolationStrategy.SEMAPHORE);
        }
    }

    private static HystrixCommandProperties.Setter command(Recipe recipe) {
        int seconds = recipe.window().seconds();
        return HystrixCommandProperties.Setter()
                .withCircuitBreakerEnabled(recipe.has(Part.BREAKER))
                .withCircuitBreakerErrorThresholdPercentage((int) (100 * Recipe.FAILURE_RATE))
                .withCircuitBreakerRequestVolumeThreshold(5)
                .withCircuitBreakerSleepWindowInMilliseconds(3600 * SECOND)
                .withMetricsRollingStatisticalWindowInMilliseconds(SECOND * (seconds > 0 ? seconds : 10))
                .withExecutionIsolationSemaphoreMaxConcurrentRequests(
                        recipe.has(Part.BULKHEAD) ? Recipe.MAX_CONCURRENT : Integer.MAX_VALUE)
                .withFallbackIsolationSemaphoreMaxConcurrentRequests(Integer.MAX_VALUE)
                .withExecutionTimeoutEnabled(recipe.has(Part.TIMEOUT))
                .withExecutionTimeoutInMilliseconds((int) recipe.timeout().toMillis())
                .withFallbackEnabled(recipe.has(Part.FALLBACK))
                .withRequestCacheEnabled(false)
                .withRequestLogEnabled(false);
    }

    private HystrixThreadPoolProperties.Setter pool() {
        boolean queues = recipe.has(Part.POOL);
        int size = queues ? Recipe.POOL_SIZE : Recipe.MAX_CONCURRENT;
        return HystrixThreadPoolProperties.Setter()
                .withCoreSize(size)
                .withMaximumSize(size)
                .withMaxQueueSize(queues ? Recipe.POOL_SIZE : -1)
                .withQueueSizeRejectionThreshold(Recipe.POOL_SIZE);
    }

    @Override
    public Object call() {
        return new Command(setter, work).execute();
    }

    /** It looks at its counts twice a second, on another thread. */
    @Override
    public void open() {
        while (!new Command(setter, work).isCircuitBreakerOpen()) {
            Stack.answer(this);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static final class Command extends HystrixCommand<Object> {
        private final Workload work;

        Command(Setter setter, Workload work) {
            super(setter);
            this.work = work;
        }

        @Override
        protected Object run() throws Exception {
            return work.run();
        }

        @Override
        protected Object getFallback() {
            return Recipe.FALLBACK;
        }
    }
}
