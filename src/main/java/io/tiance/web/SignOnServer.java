package io.tiance.web;

import io.tiance.prospect.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;

/**
 * Makes roles of what a sign-on server says of a person. Nobody has a role whom the server doesn't give one.
 *
 * @param roleClaim the claim that lists them
 * @param recruiting the server's word for 招商
 * @param auditing the server's word for 审核
 * @param managing the server's word for 管理
 */
@ConfigurationProperties("tiance.sign-on")
record SignOnServer(
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("招商") String recruiting,
        @DefaultValue("审核") String auditing,
        @DefaultValue("管理") String managing)
        implements GrantedAuthoritiesMapper {
    static final String AUTHORIZATION = "/console/oauth2/authorization";

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> given) {
        Set<GrantedAuthority> mapped = new HashSet<>();
        for (GrantedAuthority one : given) {
            if (one instanceof OAuth2UserAuthority user) {
                Object claim = user.getAttributes().get(roleClaim);
                Collection<?> words = claim instanceof Collection<?> many ? many : List.of(String.valueOf(claim));
                Arrays.stream(Role.values())
                        .filter(role -> words.contains(word(role)))
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .forEach(mapped::add);
            }
        }
        return mapped;
    }

    private String word(Role role) {
        return switch (role) {
            case 招商 -> recruiting;
            case 审核 -> auditing;
            case 管理 -> managing;
        };
    }
}
