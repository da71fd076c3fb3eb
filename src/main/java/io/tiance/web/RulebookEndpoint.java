package io.tiance.web;

import io.tiance.prospect.AuditLog;
import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.Rulebook;
import io.tiance.rulebook.RulebookException;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which rules are in use, and taking the rule directory as it stands now. */
@Component
@WebEndpoint(id = "rulebook")
class RulebookEndpoint {
    private final CurrentRulebook rulebook;
    private final AuditLog audit;

    /** {@code refusal} is empty unless the directory was refused; the rules in use then stayed. */
    record Answer(String digest, boolean changed, String refusal) {}

    RulebookEndpoint(CurrentRulebook rulebook, AuditLog audit) {
        this.rulebook = rulebook;
        this.audit = audit;
    }

    @ReadOperation
    Answer inUse() {
        return new Answer(digest(), false, "");
    }

    @WriteOperation
    WebEndpointResponse<Answer> reload(SecurityContext security) {
        HttpStatus status = HttpStatus.OK;
        Answer answer;
        try {
            boolean changed = rulebook.reload();
            answer = new Answer(digest(), changed, "");
        } catch (RulebookException e) {
            status = HttpStatus.CONFLICT;
            answer = new Answer(digest(), false, String.valueOf(e.getMessage()));
        }
        String who =
                security.getPrincipal() == null ? "" : security.getPrincipal().getName();
        audit.note(who, "重新载入规则", answer.digest(), status.value());
        return new WebEndpointResponse<>(answer, status.value());
    }

    private String digest() {
        return rulebook.with(Rulebook::digest);
    }
}
