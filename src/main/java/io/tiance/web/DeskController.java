package io.tiance.web;

import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.SavedView;
import io.tiance.prospect.SavedViews;
import io.tiance.report.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An officer's own saved views, and the made-up prospects to try the console with. */
@RestController
@RequestMapping(path = "/api/console/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class DeskController {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    private final SavedViews views;
    private final ProspectFiles files;

    /** A view as shown. */
    record View(String name, String query) {}

    /** How many were taken away. */
    record Removed(int removed) {}

    DeskController(SavedViews views, ProspectFiles files) {
        this.views = views;
        this.files = files;
    }

    @GetMapping("/views")
    @Action("查看自己的视图")
    String views(Principal who) {
        return Exchange.json(views.findByUsernameOrderByName(who.getName()).stream()
                .map(one -> new View(one.name(), one.query()))
                .toList());
    }

    @PutMapping("/views/{name}")
    @Action(value = "保存视图", subject = "视图 {name}")
    String save(@PathVariable String name, HttpServletRequest request, Principal who) throws IOException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw JsonBody.fault("name", name, "应为 1 至 60 字");
        }
        String query = JsonBody.of(request, "query").text("query", LONGEST_QUERY);
        Long known = views.findByUsernameAndName(who.getName(), name)
                .map(SavedView::id)
                .orElse(null);
        views.save(new SavedView(known, who.getName(), name, query));
        return Exchange.json(new View(name, query));
    }

    @DeleteMapping("/views/{name}")
    @Action(value = "删除视图", subject = "视图 {name}")
    ResponseEntity<Void> delete(@PathVariable String name, Principal who) {
        views.findByUsernameAndName(who.getName(), name).ifPresent(views::delete);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/demo")
    @Action("清除演示数据")
    String removeDemo() {
        return Exchange.json(new Removed(files.removeDemo()));
    }
}
