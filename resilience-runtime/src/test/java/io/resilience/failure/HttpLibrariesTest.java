package io.resilience.failure;

import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.TRANSIENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.FeignException;
import feign.Request;
import feign.RequestTemplate;
import feign.RetryableException;
import io.resilience.policy.FailurePolicy;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.UnknownHttpStatusCodeException;
import org.springframework.web.server.ResponseStatusException;
import retrofit2.HttpException;

/** Exceptions and responses of the real libraries, none of which the runtime depends on. */
class HttpLibrariesTest {
    private static final long SEVEN_SECONDS = 7_000_000_000L;
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    /** What throws failures of a status with {@code Retry-After: 7}. */
    enum Thrower {
        JAKARTA(status -> new WebApplicationException(jakarta(status))),
        JAVAX(status -> new javax.ws.rs.WebApplicationException(new JavaxReply(status))),
        SPRING_CLIENT(status -> new RestClientResponseException(
                "m", HttpStatusCode.valueOf(status), "text", headers(), new byte[0], UTF_8)),
        SPRING_UNKNOWN(status -> new UnknownHttpStatusCodeException(status, "text", headers(), new byte[0], UTF_8)),
        SPRING_SERVER(status -> {
            ResponseStatusException failure = new ResponseStatusException(HttpStatusCode.valueOf(status)) {
                private static final long serialVersionUID = 1L;

                @Override
                public HttpHeaders getHeaders() {
                    return headers();
                }
            };
            return failure;
        }),
        FEIGN(status -> FeignException.errorStatus("Shop#find()", feign(status))),
        RETROFIT(status -> new HttpException(
                retrofit2.Response.error(ResponseBody.create("", MediaType.get("text/plain")), okhttp(status))));

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final IntFunction<RuntimeException> thrower;

        Thrower(IntFunction<RuntimeException> thrower) {
            this.thrower = thrower;
        }

        RuntimeException failure(int status) {
            return thrower.apply(status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStatusOfAnExceptionDecides(Thrower library) {
        for (int status : new int[] {408, 425, 429, 502, 503, 504}) {
            assertThat(rules.classify(library.failure(status))).as("%d", status).isEqualTo(TRANSIENT);
        }
        for (int status : new int[] {400, 401, 403, 404, 409, 410, 422}) {
            assertThat(rules.classify(library.failure(status))).as("%d", status).isEqualTo(PERMANENT);
        }
        for (int status : new int[] {500, 501, 505}) {
            assertThat(rules.classify(library.failure(status))).as("%d", status).isEqualTo(FAULT);
        }
        assertThat(rules.classify(new CompletionException(library.failure(404))))
                .isEqualTo(PERMANENT);
        assertThat(ErrorCodes.of(library.failure(404))).contains("404");
    }

    @ParameterizedTest
    @EnumSource
    void itsRetryAfterIsHonoured(Thrower library) {
        assertThat(rules.retryAfterNanos(library.failure(503))).isEqualTo(SEVEN_SECONDS);
        assertThat(rules.retryAfterNanos(new RuntimeException(library.failure(429))))
                .isEqualTo(SEVEN_SECONDS);
    }

    @Test
    void subclassesAreReadLikeTheirLibrarysType() {
        assertThat(rules.classify(new NotFoundException())).isEqualTo(PERMANENT);
        assertThat(rules.classify(new ServiceUnavailableException(7L))).isEqualTo(TRANSIENT);
        assertThat(rules.retryAfterNanos(new ServiceUnavailableException(7L))).isEqualTo(SEVEN_SECONDS);
        assertThat(rules.classify(new HttpServerErrorException(HttpStatus.BAD_GATEWAY)))
                .isEqualTo(TRANSIENT);
        assertThat(rules.classify(new ResponseStatusException(HttpStatus.FORBIDDEN)))
                .isEqualTo(PERMANENT);
    }

    @Test
    void absentHeadersAskForNothing() {
        assertThat(rules.retryAfterNanos(new HttpServerErrorException(HttpStatus.BAD_GATEWAY)))
                .isZero();
        assertThat(rules.retryAfterNanos(new ResponseStatusException(HttpStatus.FORBIDDEN)))
                .isZero();
        assertThat(rules.retryAfterNanos(new NotFoundException())).isZero();
    }

    @Test
    void feignsFailureWithoutAResponseIsJudgedByItsCause() {
        Throwable unreachable =
                new RetryableException(-1, "m", Request.HttpMethod.GET, new IOException(), (Long) null, request());
        assertThat(rules.classify(unreachable)).isEqualTo(TRANSIENT);
        Throwable coded = new feign.codec.DefaultErrorDecoder().decode("Shop#find()", feign(503));
        assertThat(coded).isInstanceOf(RetryableException.class);
        assertThat(rules.classify(coded)).isEqualTo(TRANSIENT);
        assertThat(rules.retryAfterNanos(coded)).isEqualTo(SEVEN_SECONDS);
    }

    @Test
    void responsesAsResultsAreJudged() {
        for (IntFunction<Object> library : List.<IntFunction<Object>>of(
                HttpLibrariesTest::jakarta,
                JavaxReply::new,
                HttpLibrariesTest::feign,
                HttpLibrariesTest::okhttp,
                status -> ResponseEntity.status(status).headers(headers()).build())) {
            assertThat(rules.failed(library.apply(503))).isTrue();
            assertThat(rules.failed(library.apply(404))).isFalse();
            assertThat(rules.failed(library.apply(200))).isFalse();
            assertThat(rules.retryAfterNanos(new FailedResultException(library.apply(503))))
                    .as("%s", library.apply(503).getClass())
                    .isEqualTo(SEVEN_SECONDS);
        }
        retrofit2.Response<String> reply =
                retrofit2.Response.error(ResponseBody.create("", MediaType.get("text/plain")), okhttp(503));
        assertThat(rules.failed(reply)).isTrue();
        assertThat(rules.judgesResults(retrofit2.Response.class)).isTrue();
    }

    private static Response jakarta(int status) {
        return Response.status(status).header("Retry-After", 7).build();
    }

    private static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("retry-after", "7");
        return headers;
    }

    private static Request request() {
        return Request.create(Request.HttpMethod.GET, "/eggs", Map.of(), null, UTF_8, new RequestTemplate());
    }

    private static feign.Response feign(int status) {
        return feign.Response.builder()
                .status(status)
                .request(request())
                .headers(Map.of("retry-after", List.of("7")))
                .build();
    }

    private static okhttp3.Response okhttp(int status) {
        return new okhttp3.Response.Builder()
                .request(new okhttp3.Request.Builder()
                        .url("http://localhost/eggs")
                        .build())
                .protocol(Protocol.HTTP_1_1)
                .message("text")
                .code(status)
                .header("Retry-After", "7")
                .build();
    }
}
