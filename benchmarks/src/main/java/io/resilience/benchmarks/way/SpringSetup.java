package io.resilience.benchmarks.way;

import io.github.resilience4j.common.bulkhead.configuration.CommonBulkheadConfigurationProperties;
import io.github.resilience4j.common.bulkhead.configuration.CommonThreadPoolBulkheadConfigurationProperties;
import io.github.resilience4j.common.circuitbreaker.configuration.CommonCircuitBreakerConfigurationProperties;
import io.github.resilience4j.common.retry.configuration.CommonRetryConfigurationProperties;
import io.github.resilience4j.spring6.bulkhead.configure.BulkheadConfiguration;
import io.github.resilience4j.spring6.bulkhead.configure.BulkheadConfigurationProperties;
import io.github.resilience4j.spring6.bulkhead.configure.threadpool.ThreadPoolBulkheadConfiguration;
import io.github.resilience4j.spring6.circuitbreaker.configure.CircuitBreakerConfiguration;
import io.github.resilience4j.spring6.circuitbreaker.configure.CircuitBreakerConfigurationProperties;
import io.github.resilience4j.spring6.fallback.configure.FallbackConfiguration;
import io.github.resilience4j.spring6.retry.configure.RetryConfiguration;
import io.github.resilience4j.spring6.retry.configure.RetryConfigurationProperties;
import io.github.resilience4j.spring6.spelresolver.configure.SpelResolverConfiguration;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.Import;

/** What Boot would read from properties: resilience4j's aspects with the same limits as everywhere here. */
@Configuration(proxyBeanMethods = false)
@EnableAspectJAutoProxy
@Import({
    CircuitBreakerConfiguration.class,
    RetryConfiguration.class,
    BulkheadConfiguration.class,
    ThreadPoolBulkheadConfiguration.class,
    FallbackConfiguration.class,
    SpelResolverConfiguration.class
})
public class SpringSetup {
    static final String NAME = "measured";

    /** The work. */
    @Bean
    public SpringWork work() {
        return new SpringWork();
    }

    /** Opens after five calls that failed. */
    @Bean
    public CircuitBreakerConfigurationProperties breakers() {
        CircuitBreakerConfigurationProperties all = new CircuitBreakerConfigurationProperties();
        CommonCircuitBreakerConfigurationProperties.InstanceProperties breaker =
                new CommonCircuitBreakerConfigurationProperties.InstanceProperties();
        breaker.setFailureRateThreshold(90f);
        breaker.setMinimumNumberOfCalls(5);
        breaker.setWaitDurationInOpenState(Duration.ofHours(1));
        all.getInstances().put(NAME, breaker);
        return all;
    }

    /** None: the aspect of bulkheads wants its registry. */
    @Bean
    public CommonThreadPoolBulkheadConfigurationProperties pools() {
        return new CommonThreadPoolBulkheadConfigurationProperties();
    }

    /** Three attempts. */
    @Bean
    public RetryConfigurationProperties retries() {
        RetryConfigurationProperties all = new RetryConfigurationProperties();
        CommonRetryConfigurationProperties.InstanceProperties retry =
                new CommonRetryConfigurationProperties.InstanceProperties();
        retry.setMaxAttempts(3);
        retry.setWaitDuration(Duration.ofMillis(1));
        all.getInstances().put(NAME, retry);
        return all;
    }

    /** Twenty-five places. */
    @Bean
    public BulkheadConfigurationProperties bulkheads() {
        BulkheadConfigurationProperties all = new BulkheadConfigurationProperties();
        CommonBulkheadConfigurationProperties.InstanceProperties bulkhead =
                new CommonBulkheadConfigurationProperties.InstanceProperties();
        bulkhead.setMaxConcurrentCalls(25);
        all.getInstances().put(NAME, bulkhead);
        return all;
    }
}
