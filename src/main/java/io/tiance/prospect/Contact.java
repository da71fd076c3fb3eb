package io.tiance.prospect;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom to call back. Whatever was not given is an empty text. */
public record Contact(
        String person, String phone, String wechat, String email, String company, String creditCode, String message) {
    private static final Set<String> PARTS =
            Set.of("person", "phone", "wechat", "email", "company", "creditCode", "message");
    /** Mobile, landline with area code and extension, 400 number, or a number abroad (Hong Kong, Macao …) with its prefix. */
    private static final Pattern PHONE =
            Pattern.compile("(\\+86)?1[3-9]\\d{9}|(\\+86)?0\\d{2,3}\\d{7,8}(转\\d{1,6})?|400\\d{7}|\\+(?!86)\\d{8,15}");

    private static final Pattern WECHAT = Pattern.compile("[A-Za-z][-_A-Za-z0-9]{5,19}|1[3-9]\\d{9}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"',;]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final int LONGEST_PERSON = 50;
    private static final int LONGEST = 100;
    private static final int LONGEST_MESSAGE = 500;

    /**
     * Reads and checks a contact.
     *
     * @throws InputException naming every fault by {@code contact.<field>}
     */
    public static Contact of(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> parts)) {
            throw new InputException("contact", "", "缺联系方式：应为 {\"person\": 联系人, \"phone\": 电话, …}");
        }
        List<InputError> errors = new ArrayList<>();
        for (Object name : parts.keySet()) {
            if (!PARTS.contains(String.valueOf(name))) {
                fault(errors, String.valueOf(name), "", "不认识这一项");
            }
        }
        Contact contact = new Contact(
                text(parts, "person", "联系人", LONGEST_PERSON, errors),
                text(parts, "phone", "电话", LONGEST, errors).replaceAll("[\\s()（）]|(?<=\\d)-(?=\\d)", ""),
                text(parts, "wechat", "微信号", LONGEST, errors),
                text(parts, "email", "邮箱", LONGEST, errors),
                text(parts, "company", "企业名称", LONGEST, errors),
                text(parts, "creditCode", "统一社会信用代码", LONGEST, errors).toUpperCase(java.util.Locale.ROOT),
                text(parts, "message", "留言", LONGEST_MESSAGE, errors));
        contact.check(errors);
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        return contact;
    }

    private void check(List<InputError> errors) {
        if (person.isEmpty()) {
            fault(errors, "person", "", "请填联系人姓名");
        }
        if (phone.isEmpty() && wechat.isEmpty() && email.isEmpty()) {
            fault(errors, "phone", "", "电话、微信、邮箱至少填一项，以便联系您");
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            fault(errors, "phone", phone, "电话应为 11 位手机号，或带区号的座机号，例如 13800138000、020-38622000；境外号码以 + 和区号开头");
        }
        if (!wechat.isEmpty() && !WECHAT.matcher(wechat).matches()) {
            fault(errors, "wechat", wechat, "微信号应为 6 至 20 位字母、数字、减号或下划线，以字母开头；也可填绑定的手机号");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            fault(errors, "email", email, "邮箱应形如 name@example.com");
        }
        if (!creditCode.isEmpty()) {
            try {
                Enterprise.of(Map.of("creditCode", creditCode), LocalDate.EPOCH);
            } catch (InputException e) {
                fault(errors, "creditCode", creditCode, e.errors().get(0).message());
            }
        }
    }

    private static String text(Map<?, ?> parts, String name, String label, int longest, List<InputError> errors) {
        Object value = parts.get(name);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            fault(errors, name, String.valueOf(value), label + "应为文字");
            return "";
        }
        if (text.strip().length() > longest) {
            fault(errors, name, text, label + "至多 " + longest + " 字");
            return "";
        }
        boolean lines = "message".equals(name);
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r')))) {
            fault(errors, name, "", label + "不能有控制字符" + (lines ? "" : "或换行"));
            return "";
        }
        return text.strip();
    }

    private static void fault(List<InputError> errors, String field, String value, String message) {
        errors.add(new InputError("contact." + field, value, message));
    }
}
