package io.tiance.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before the interface, and pages that are plain files. */
@Configuration
class PageConfiguration implements WebMvcConfigurer {
    private final RequestGuard guard;

    PageConfiguration(RequestGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).addPathPatterns("/api/v1/**");
    }

    /** Checks nothing: what comes in is checked where it is read. Spring would set up a validator that reads annotations. */
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Object.class, (value, errors) -> {});
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/embed/").setViewName("forward:/embed/configure.html");
        registry.addViewController("/console/").setViewName("forward:/console/index.html");
        registry.addRedirectViewController("/console", "/console/");
    }
}
