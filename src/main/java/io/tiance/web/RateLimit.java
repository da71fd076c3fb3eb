package io.tiance.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How many requests one client address may send. Remembers the most recent addresses only. */
@Component
class RateLimit {
    private static final int MOST_ADDRESSES = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param perMinute requests a minute in the long run, at least 1
     * @param burst requests at once, at least 1
     */
    RateLimit(@Value("${tiance.limit.per-minute}") int perMinute, @Value("${tiance.limit.burst}") int burst) {
        if (perMinute < 1 || burst < 1) {
            throw new IllegalArgumentException("tiance.limit.per-minute 与 tiance.limit.burst 应为不小于 1 的整数");
        }
        // a bucket nobody drew from for so long is full again, so forgetting it changes nothing
        Duration full = Duration.ofMinutes(burst / perMinute + 1L);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(full)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * Counts a request.
     *
     * @throws ErrorResponseException 429, saying when to come back, if there were too many
     */
    void take(String address) {
        ConsumptionProbe probe = buckets.get(client(address)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            ErrorResponseException refusal =
                    RequestGuard.refusal(HttpStatus.TOO_MANY_REQUESTS, "请求太频繁，请 " + seconds + " 秒后再试；已填的内容不受影响");
            refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw refusal;
        }
    }

    /** One client: an IPv4 address, or the 64 bits of an IPv6 address within which its owner may choose freely. */
    static String client(String address) {
        String[] parts = address.split(":", -1);
        if (parts.length < 3) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
