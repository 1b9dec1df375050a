package org.liangce.brat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A normal form as an {@code N} line gives it, in one spelling: {@code Quantity:>100.0} and {@code Quantity:>100} are equal.
 *
 * @param namespace {@code Quantity}, {@code Time}, {@code GB2260}, {@code 12218}, {@code Indicator} or another
 */
public record Reference(String namespace, String form) {

    private static final Set<String> OWN = Set.of("Quantity", "Time", "GB2260", "Indicator");
    private static final Pattern QUANTITY =
            Pattern.compile("(=|>=|<=|>|<|~)(-?\\d+(?:\\.\\d+)?)(?:\\.\\.(-?\\d+(?:\\.\\d+)?))?(%|pp|rank|fold|[A-Za-z][A-Za-z0-9./]*)?");
    private static final String POINT = "\\d{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|Q[1-4]|H[12]))?";
    private static final Pattern TIME = Pattern.compile("\\.\\./" + POINT + "|" + POINT + "(/(\\.\\.|" + POINT + "))?");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(0[1-9]|1[0-2])-(\\d\\d)(?!\\d)");
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    /** Whether it names a node of a schema: what is none of the guide's own namespaces is a schema's id. */
    public boolean isNode() {
        return !OWN.contains(namespace);
    }

    /** Whether a label may have several of its kind: nodes, and the ids of a subject that names two things ({@code 地区生产总值和固定资产投资}). */
    boolean isOneOfSeveral() {
        return isNode() || namespace.equals("Indicator");
    }

    /**
     * Reads {@code namespace:form}.
     *
     * @throws IllegalArgumentException where it is not of that build, or the form is not one of its namespace; the message is for a user
     */
    public static Reference of(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("应为 “名称:值” ：" + text);
        }
        String namespace = text.substring(0, colon);
        String form = text.substring(colon + 1);
        return switch (namespace) {
            case "Quantity" -> quantity(form);
            case "Time" -> time(form);
            case "GB2260" -> matching(CODE, namespace, form);
            default -> new Reference(namespace, form);
        };
    }

    private static Reference matching(Pattern pattern, String namespace, String form) {
        if (!pattern.matcher(form).matches()) {
            throw new IllegalArgumentException("不是 " + namespace + " 的写法：" + form);
        }
        return new Reference(namespace, form);
    }

    private static Reference time(String form) {
        Matcher days = DAY.matcher(form);
        while (days.find()) {
            if (Integer.parseInt(days.group(3)) > YearMonth.of(Integer.parseInt(days.group(1)), Integer.parseInt(days.group(2))).lengthOfMonth()) {
                throw new IllegalArgumentException("没有这一天：" + form);
            }
        }
        return matching(TIME, "Time", form);
    }

    private static Reference quantity(String form) {
        Matcher m = QUANTITY.matcher(form);
        if (!m.matches()) {
            throw new IllegalArgumentException("不是数量的写法：" + form);
        }
        String upper = m.group(3) == null ? "" : ".." + plain(m.group(3));
        return new Reference("Quantity", m.group(1) + plain(m.group(2)) + upper + (m.group(4) == null ? "" : m.group(4)));
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
