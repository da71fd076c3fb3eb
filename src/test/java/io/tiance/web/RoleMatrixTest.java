package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the console, for every role and for nobody. */
class RoleMatrixTest extends ConsoleCase {
    /** Method, path, and who may. An endpoint without a line here fails the test. */
    private static final String MATRIX = """
            GET    /api/console/v1/me                                          招商 审核 管理
            POST   /api/console/v1/me/password                                 招商 审核 管理
            GET    /api/console/v1/officers                                    管理
            POST   /api/console/v1/officers                                    管理
            PUT    /api/console/v1/officers/{username}                         管理
            POST   /api/console/v1/officers/{username}/password                管理
            GET    /api/console/v1/audit                                       审核 管理
            GET    /api/console/v1/prospects                                   招商 审核 管理
            POST   /api/console/v1/prospects                                   招商
            GET    /api/console/v1/prospects/{id}                              招商 审核 管理
            PUT    /api/console/v1/prospects/{id}                              招商
            DELETE /api/console/v1/prospects/{id}                              管理
            GET    /api/console/v1/prospects/{id}/profiles                     招商 审核 管理
            GET    /api/console/v1/prospects/{id}/profiles/{asOf}              招商 审核 管理
            PUT    /api/console/v1/prospects/{id}/profiles/{asOf}              招商
            GET    /api/console/v1/prospects/{id}/diff                         招商 审核 管理
            GET    /api/console/v1/prospects/{id}/assessments                  招商 审核 管理
            POST   /api/console/v1/prospects/{id}/assessments                  招商
            GET    /api/console/v1/prospects/{id}/assessments/{receipt}        招商 审核 管理
            GET    /api/console/v1/prospects/{id}/assessments/{receipt}/replay 招商 审核 管理
            GET    /api/console/v1/prospects/{id}/report                       招商 审核 管理
            GET    /api/console/v1/clauses                                     招商 审核 管理
            GET    /api/console/v1/clauses/{policy}                            招商 审核 管理
            GET    /api/console/v1/submissions                                 招商 审核 管理
            GET    /api/console/v1/submissions/{number}                        招商 审核 管理
            PUT    /api/console/v1/submissions/{number}                        招商
            POST   /api/console/v1/submissions/{number}/prospect               招商
            DELETE /api/console/v1/submissions/{number}                        管理
            POST   /api/console/v1/submissions/purge                           管理
            GET    /api/console/v1/views                                       招商 审核 管理
            PUT    /api/console/v1/views/{name}                                招商
            DELETE /api/console/v1/views/{name}                                招商
            DELETE /api/console/v1/demo                                        管理
            GET    /api/console/v1/screenings/template                         招商 审核 管理
            POST   /api/console/v1/screenings/check                            招商
            POST   /api/console/v1/screenings/annotated                        招商
            POST   /api/console/v1/screenings                                  招商
            GET    /api/console/v1/screenings                                  招商 审核 管理
            GET    /api/console/v1/screenings/{id}                             招商 审核 管理
            POST   /api/console/v1/screenings/{id}/cancel                      招商
            POST   /api/console/v1/screenings/{id}/again                       招商
            DELETE /api/console/v1/screenings/{id}                             管理
            GET    /api/console/v1/screenings/{id}/overview                    招商 审核 管理
            GET    /api/console/v1/screenings/{id}/rows                        招商 审核 管理
            GET    /api/console/v1/screenings/{id}/rows/{line}                 招商 审核 管理
            GET    /api/console/v1/screenings/{id}/near                        招商 审核 管理
            GET    /api/console/v1/screenings/{id}/result.xlsx                 招商 审核 管理
            """;

    private static final List<String> OTHERS = List.of(
            "GET /actuator/rulebook 管理",
            "POST /actuator/rulebook 管理",
            "GET /api/console/v1/nothing-here 招商 审核 管理",
            "GET /console/ 招商 审核 管理",
            "GET /console/any/page.js 招商 审核 管理");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void letsInExactlyWhoMay() throws Exception {
        Map<Role, MockHttpSession> sessions = new EnumMap<>(Role.class);
        sessions.put(Role.招商, signIn("finder"));
        sessions.put(Role.审核, signIn("auditor"));
        sessions.put(Role.管理, signIn("manager"));
        List<String> lines = new ArrayList<>(MATRIX.lines().toList());
        lines.addAll(OTHERS);
        for (String line : lines) {
            String[] parts = line.trim().split("\\s+", 3);
            HttpMethod method = HttpMethod.valueOf(parts[0]);
            String path = parts[1].replaceAll("\\{\\w+}", "0");
            for (Role role : Role.values()) {
                int status = send(sessions.get(role), method, path, "{}").getStatus();
                if (parts[2].contains(role.name())) {
                    assertThat(status).as(line + " as " + role).isNotIn(401, 403, 302);
                } else {
                    assertThat(status).as(line + " as " + role).isEqualTo(403);
                }
            }
            int nobody = send(null, method, path, "{}").getStatus();
            assertThat(nobody).as(line + " as nobody").isEqualTo(path.startsWith("/console/") ? 302 : 401);
        }
    }

    @Test
    void hasALineForEveryEndpointAndANameForEveryActionAudited() {
        TreeSet<String> known = new TreeSet<>();
        MATRIX.lines().map(line -> line.trim().split("\\s+")).forEach(parts -> known.add(parts[0] + " " + parts[1]));
        TreeSet<String> found = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().forEach(path -> {
                    if (path.startsWith("/api/console")) {
                        mapping.getMethodsCondition().getMethods().forEach(method -> found.add(method + " " + path));
                        assertThat(audited(handler) || path.endsWith("/me"))
                                .as(path + " has an @Action")
                                .isTrue();
                    }
                }));
        assertThat(found).isEqualTo(known);
    }

    private static boolean audited(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Action.class);
    }
}
