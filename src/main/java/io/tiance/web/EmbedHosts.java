package io.tiance.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may hold the form, besides our own.
 *
 * @param hosts origins as a content security policy writes them: scheme and host, maybe a port, maybe {@code *.} in front
 */
@ConfigurationProperties("tiance.embed")
record EmbedHosts(@DefaultValue List<String> hosts) {
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\*\\.[a-z0-9-]+\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[1-9][0-9]{0,4})?");

    EmbedHosts {
        for (String host : hosts) {
            if (!ORIGIN.matcher(host).matches()) {
                throw new IllegalArgumentException("tiance.embed.hosts 中的“" + host
                        + "”不是网站地址；应形如 https://portal.example.com 或 https://*.example.com，小写，不带路径，中文域名写成 xn-- 形式");
            }
        }
        hosts = List.copyOf(hosts);
    }

    /** For {@code frame-ancestors}. */
    String sources() {
        return hosts.isEmpty() ? "'self'" : "'self' " + String.join(" ", hosts);
    }
}
