package io.tiance.web;

import io.tiance.prospect.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes every request of the console in the audit, before it is answered and once more after. */
@Component
class AuditTrail implements HandlerInterceptor, WebMvcConfigurer {
    private static final String ENTRY = AuditTrail.class.getName() + ".entry";
    private static final String SUBJECT = AuditTrail.class.getName() + ".subject";

    private final AuditLog audit;

    AuditTrail(AuditLog audit) {
        this.audit = audit;
    }

    /** Names what a request made that had no name before. */
    static void subject(HttpServletRequest request, String subject) {
        request.setAttribute(SUBJECT, subject);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/console/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Action action = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Action.class) : null;
        Principal who = request.getUserPrincipal();
        if (action != null && who != null) {
            String subject = action.subject();
            if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts) {
                for (Map.Entry<?, ?> part : parts.entrySet()) {
                    subject = subject.replace("{" + part.getKey() + "}", String.valueOf(part.getValue()));
                }
            }
            request.setAttribute(SUBJECT, subject);
            request.setAttribute(ENTRY, audit.begin(who.getName(), action.value(), subject));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(ENTRY) instanceof Long entry) {
            audit.end(entry, String.valueOf(request.getAttribute(SUBJECT)), response.getStatus());
        }
    }
}
