package io.tiance.web;

import io.nayuki.qrcodegen.QrCode;
import io.swagger.v3.oas.annotations.Hidden;
import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the configurator at {@code /embed/} asks for: the hosts that may hold the form, and a code that leads a phone to it. */
@RestController
@Hidden
class ConfiguratorController {
    private static final int QUIET = 4;

    private final EmbedHosts hosts;
    private final Clock clock;

    ConfiguratorController(EmbedHosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    @GetMapping(path = "/embed/hosts.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> hosts() {
        return hosts.hosts();
    }

    /** A QR code of the form's address on this service, as SVG; it holds the settings and no answers. */
    @GetMapping(path = "/embed/qr.svg", produces = "image/svg+xml")
    String code(
            @RequestParam(defaultValue = "") String families,
            @RequestParam(defaultValue = "") String color,
            @RequestParam(defaultValue = "") String asOf) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        address.path("/embed");
        if (!Goals.families(families).isEmpty()) {
            address.queryParam("families", "{families}");
        }
        if (!color.isEmpty()) {
            if (!color.matches("#[0-9a-fA-F]{6}")) {
                throw new InputException("color", color, "颜色应形如 #0b5fff");
            }
            address.queryParam("color", "{color}");
        }
        if (!asOf.isEmpty()) {
            Exchange.asOf(asOf, LocalDate.now(clock));
            address.queryParam("asOf", "{asOf}");
        }
        String text = address.encode()
                .buildAndExpand(Map.of("families", families, "color", color, "asOf", asOf))
                .toUriString();
        return svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    private static String svg(QrCode code) {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + dark
                + "\"/></svg>";
    }
}
