package io.tiance.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves the description of the interface ({@code /v3/api-docs}) until somebody asks for it: hardly anybody does, and to get it
 * ready takes a twelfth of a start. Who answers then waits for all its other parts, some of which are known to nobody but
 * themselves.
 */
@Component
class LateDocument implements BeanFactoryPostProcessor {
    private static final String SPRINGDOC = "org.springdoc.";
    private static final String ANSWERING = "openApiResource";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        List<String> parts = Arrays.stream(factory.getBeanDefinitionNames())
                .filter(name -> describes(factory.getBeanDefinition(name)))
                .toList();
        parts.forEach(name -> factory.getBeanDefinition(name).setLazyInit(true));
        if (parts.contains(ANSWERING)) {
            factory.getBeanDefinition(ANSWERING)
                    .setDependsOn(parts.stream()
                            .filter(name -> !name.equals(ANSWERING))
                            .toArray(String[]::new));
        }
    }

    private static boolean describes(BeanDefinition definition) {
        return String.valueOf(definition.getBeanClassName()).startsWith(SPRINGDOC)
                || String.valueOf(definition.getFactoryBeanName()).startsWith(SPRINGDOC);
    }
}
