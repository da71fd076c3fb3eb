package io.tiance.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code then} of a rule: exactly one call on 要求 in a grammar of text, bound figures and calls. Whatever else is
 * there, so anything a program could do, is refused.
 *
 * <pre>
 * then     = "要求" "." call ";"
 * call     = name "(" [ argument { "," argument } ] ")"
 * argument = '"' text '"' | "$" name | call
 * </pre>
 */
final class ConsequenceParser {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+)|(?<text>\"[^\"\\\\\\n]*\")|(?<name>\\$?[\\p{IsHan}\\p{L}\\p{Nl}][\\p{IsHan}\\p{L}\\p{Nl}\\p{Nd}_]*)|(?<mark>[.(),;])");
    private static final int DEEPEST = 12;

    /** A part of the text that does not fit. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final int line;

        Refused(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    private record Token(String text, int line) {}

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private ConsequenceParser() {}

    static Call parse(String consequence) throws Refused {
        ConsequenceParser parser = new ConsequenceParser();
        parser.split(consequence);
        parser.take("要求", "then 只能是一条 要求.… 语句");
        parser.take(".", "then 只能是一条 要求.… 语句");
        Call call = parser.call(1);
        parser.take(";", "语句应以分号结束");
        if (parser.next < parser.tokens.size()) {
            throw new Refused(
                    parser.tokens.get(parser.next).line(),
                    "then 只能有一条语句；多出“" + parser.tokens.get(parser.next).text() + "”");
        }
        return call;
    }

    private void split(String text) throws Refused {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        int line = 0;
        while (at < text.length()) {
            token.region(at, text.length());
            if (!token.lookingAt()) {
                int end = Math.min(text.length(), at + 12);
                throw new Refused(
                        line, "then 中不允许“" + text.substring(at, end).strip() + "”；只能写动词、$数据项和引号中的文字（数字也要加引号）");
            }
            if (token.group("space") == null) {
                tokens.add(new Token(token.group(), line));
            }
            line += (int) token.group().chars().filter(c -> c == '\n').count();
            at = token.end();
        }
    }

    private Call call(int depth) throws Refused {
        Token name = take();
        if (depth > DEEPEST) {
            throw new Refused(name.line(), "嵌套过深");
        }
        if (!Character.isLetter(name.text().charAt(0))) {
            throw new Refused(name.line(), "应为动词，却是“" + name.text() + "”");
        }
        take("(", "动词“" + name.text() + "”后应为括号");
        List<Argument> arguments = new ArrayList<>();
        if (!peek(")")) {
            arguments.add(argument(depth));
            while (peek(",")) {
                next++;
                arguments.add(argument(depth));
            }
        }
        take(")", "“" + name.text() + "”的括号未闭合，或参数之间缺逗号");
        return new Call(name.text(), List.copyOf(arguments), name.line());
    }

    private Argument argument(int depth) throws Refused {
        if (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.text().startsWith("\"")) {
                next++;
                return new Argument.Quoted(
                        token.text().substring(1, token.text().length() - 1), token.line());
            }
            if (token.text().startsWith("$")) {
                next++;
                return new Argument.Bound(token.text(), token.line());
            }
        }
        return call(depth + 1);
    }

    private boolean peek(String mark) {
        return next < tokens.size() && tokens.get(next).text().equals(mark);
    }

    private Token take() throws Refused {
        if (next >= tokens.size()) {
            throw new Refused(0, "语句不完整");
        }
        return tokens.get(next++);
    }

    private void take(String expected, String otherwise) throws Refused {
        Token token = take();
        if (!token.text().equals(expected)) {
            throw new Refused(token.line(), otherwise + "（遇到“" + token.text() + "”）");
        }
    }
}
