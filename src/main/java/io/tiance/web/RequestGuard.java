package io.tiance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Which POST requests the interface takes: data rather than a form, from our own pages or from no page at all, spoken in the
 * protocol this version speaks, and not too many from one address.
 */
@Component
class RequestGuard implements HandlerInterceptor {
    /** Our pages say which protocol they speak. */
    static final String FORM = "Tiance-Form";

    private static final String PROTOCOL = "1";

    private final RateLimit limit;

    RequestGuard(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            limit.take(request.getRemoteAddr());
            requireOwnPage(request);
            requireData(request.getContentType());
            requireProtocol(request.getHeader(FORM));
        }
        return true;
    }

    /**
     * A browser says where a request comes from by Sec-Fetch-Site, or, over plain HTTP, by Origin only; a program says neither.
     * The form in a frame is our own page, so nobody else's page has a reason to call. In a frame with {@code sandbox} but
     * without {@code allow-same-origin} even our page is nobody's: it is refused as well.
     */
    private static void requireOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if ("null".equals(origin)) {
            throw refusal(HttpStatus.FORBIDDEN, "页面放在受限的框架（sandbox）里，无法提交；请直接打开本页，或请嵌入本页的网站加上 allow-same-origin");
        }
        boolean own = site != null
                ? site.equals("same-origin") || site.equals("none")
                : origin == null
                        || origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        if (!own) {
            throw refusal(HttpStatus.FORBIDDEN, "请求来自别的网站的页面，不予受理；请在本站页面上操作，或由程序直接调用接口");
        }
    }

    private static void requireData(@Nullable String type) {
        String given = type == null
                ? ""
                : type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        if (!given.equals(MediaType.APPLICATION_JSON_VALUE) && !given.equals(MediaType.APPLICATION_YAML_VALUE)) {
            throw refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请求体应为 application/json");
        }
    }

    private static void requireProtocol(@Nullable String protocol) {
        if (protocol != null && !protocol.equals(PROTOCOL)) {
            throw refusal(HttpStatus.CONFLICT, "页面已过期，请刷新");
        }
    }

    /** A refusal, to be answered as a problem in Chinese. */
    static ErrorResponseException refusal(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
