package io.tiance.bench;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.EvalMode;
import com.googlecode.aviator.Expression;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Aviator: an expression for each criterion and point table, compiled to byte code once. */
final class Aviator implements Contestant {
    private final Map<String, Expression> expressions = new LinkedHashMap<>();

    Aviator() {
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance(EvalMode.ASM);
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Aviator.class.getResourceAsStream("aviator.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String name : texts.stringPropertyNames()) {
            if (!Outputs.asked(name)) {
                throw new IllegalStateException("nobody asks for " + name);
            }
            expressions.put(name, evaluator.compile(name, texts.getProperty(name), false));
        }
    }

    @Override
    public Result judge(Company company) {
        Figures figures = Figures.of(company);
        Map<String, Object> answers = Inputs.highTech(figures);
        answers.putAll(Inputs.techSme(figures));
        answers.putAll(Inputs.innovative(figures));
        Sheet sheet = new Sheet();
        expressions.forEach((name, expression) -> Outputs.write(sheet, name, expression.execute(answers)));
        return RollUp.of(sheet);
    }
}
