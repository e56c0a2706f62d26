package org.openipu.io.internal.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.vote.ResultSheet;

/** The forms of all types of the model, made from the records themselves and their constraints. */
public final class Forms {

    private static final int DIGITS_OF_AN_INT = 9;
    private static final int DIGITS_OF_A_LONG = 15;

    private static final Map<Class<?>, Form<?>> OF_OWN_KIND = Map.ofEntries(
            Map.entry(LocalDate.class, ScalarForm.DAY),
            Map.entry(PartialDate.class, ScalarForm.PARTIAL_DATE),
            Map.entry(CountryCode.class, ScalarForm.COUNTRY),
            Map.entry(Locale.class, ScalarForm.LANGUAGE),
            Map.entry(BigDecimal.class, ScalarForm.DECIMAL),
            Map.entry(MultilingualText.class, new MultilingualTextForm()),
            Map.entry(MonetaryAmount.class, new AmountForm()),
            Map.entry(MultiCurrencyTotal.class, new TotalForm()),
            Map.entry(CostItem.class, new CostItemForm()),
            Map.entry(CostPeriod.class, new CostPeriodForm(DIGITS_OF_AN_INT)),
            Map.entry(ResultSheet.class, new ResultSheetForm()));

    private static final Map<Class<?>, Form<?>> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    /**
     * Returns the form of a record, of an enumeration, or of a type that has a form of its own.
     *
     * @param <T> the type
     * @param type the type
     * @return the form
     * @throws IllegalArgumentException if the type has no form
     */
    @SuppressWarnings("unchecked") // each form is stored under the type that it was made for
    public static <T> Form<T> of(Class<T> type) {
        Form<?> known = KNOWN.get(type);
        return (Form<T>) (known == null ? KNOWN.computeIfAbsent(type, Forms::make) : known);
    }

    /**
     * Tells whether values of a type can be read.
     *
     * @param type the type
     * @return true for records, enumerations and sealed types of the model, and for amounts of money
     */
    public static boolean canRead(Class<?> type) {
        return type == MonetaryAmount.class
                || (type.getName().startsWith("org.openipu.model.")
                        && type.getTypeParameters().length == 0
                        && (type.isRecord() || type.isEnum() || type.isSealed()));
    }

    /**
     * Tells whether values of a type can be written.
     *
     * @param type the type
     * @return true if they can be read, and for amounts of money of every implementation
     */
    public static boolean canWrite(Class<?> type) {
        return canRead(type) || MonetaryAmount.class.isAssignableFrom(type);
    }

    /** Returns the form of a record's component, with the constraints on it. */
    static Form<?> of(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw == String.class && !type.isAnnotationPresent(NotBlank.class)) {
            return new BlankTextForm();
        }
        if (raw == Optional.class) {
            return new OptionalForm<>(part(argument(type)));
        }
        return raw == List.class ? new ListForm<>(part(argument(type))) : part(type);
    }

    /** Returns the form of a value that is there: an empty text within a list or an optional value is not left out. */
    private static Form<?> part(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw == String.class) {
            return ScalarForm.text(type.isAnnotationPresent(NotBlank.class));
        }
        if (raw == OptionalInt.class) {
            return new OptionalIntForm(number(type));
        }
        if (raw == int.class || raw == Integer.class) {
            return number(type);
        }
        return raw == long.class ? new NumberForm<>(least(type), DIGITS_OF_A_LONG, node -> node.longValue()) : of(raw);
    }

    private static NumberForm<Integer> number(AnnotatedType type) {
        return new NumberForm<>(least(type), DIGITS_OF_AN_INT, node -> node.intValue());
    }

    private static OptionalInt least(AnnotatedType type) {
        if (type.isAnnotationPresent(Positive.class)) {
            return OptionalInt.of(1);
        }
        return type.isAnnotationPresent(PositiveOrZero.class) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static Form<?> make(Class<?> type) {
        Form<?> own = OF_OWN_KIND.get(type);
        if (own != null) {
            return own;
        }
        if (MonetaryAmount.class.isAssignableFrom(type)) {
            return of(MonetaryAmount.class);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanForm();
        }
        if (type.isEnum()) {
            return new ChoiceForm<>(type);
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)
                    ? new KindForm<>(List.of(type))
                    : new RecordForm<>(type.asSubclass(Record.class));
        }
        if (type.isSealed()) {
            return new KindForm<>(List.of(type.getPermittedSubclasses()));
        }
        throw new IllegalArgumentException("no form for " + type.getName());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }
}
