package org.openipu.benchmarks.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.openipu.model.parliament.CountryCode;

/** Values that differ from a value in one place, and that its records do not refuse. */
final class Variants {

    private static final int MANY = 1_000_000;

    private Variants() {}

    @SuppressWarnings("unchecked") // a variant of a record is of the same class
    static <T extends Record> List<T> of(T value) {
        return (List<T>) List.copyOf(ofRecord(value));
    }

    private static List<?> ofAny(Object value) {
        if (value instanceof CountryCode) {
            return List.of(CountryCode.of("XX"), CountryCode.of("RU"));
        }
        if (value instanceof Record owner) {
            return ofRecord(owner);
        }
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        if (value instanceof Optional<?> optional) {
            return ofOptional(optional);
        }
        return value instanceof Enum<?> choice
                ? Arrays.asList(choice.getDeclaringClass().getEnumConstants())
                : ofScalar(value);
    }

    private static List<?> ofScalar(Object value) {
        if (value instanceof Integer number) {
            return List.of(-1, 0, number + 1, MANY);
        }
        if (value instanceof Long number) {
            return List.of(-1L, 0L, number * MANY);
        }
        if (value instanceof OptionalInt) {
            return List.of(OptionalInt.empty(), OptionalInt.of(-1), OptionalInt.of(0), OptionalInt.of(MANY));
        }
        if (value instanceof String) {
            return List.of(" ", "other");
        }
        if (value instanceof LocalDate day) {
            return List.of(day.minusYears(1), day.plusYears(1), day.minusDays(1), LocalDate.of(1888, 1, 1));
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        return value instanceof MonetaryAmount amount ? List.of(amount.multiply(2), amount.negate()) : List.of();
    }

    private static List<?> ofList(List<?> list) {
        List<Object> variants = new ArrayList<>();
        variants.add(List.of());
        for (int i = 0; i < list.size(); i++) {
            List<Object> twice = new ArrayList<>(list);
            twice.add(i, list.get(i));
            variants.add(twice);
            for (Object element : ofAny(list.get(i))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, element);
                variants.add(changed);
            }
        }
        return variants;
    }

    private static List<?> ofOptional(Optional<?> optional) {
        List<Object> variants = new ArrayList<>();
        if (optional.isPresent()) {
            variants.add(Optional.empty());
            for (Object value : ofAny(optional.get())) {
                variants.add(Optional.of(value));
            }
        }
        return variants;
    }

    private static List<Record> ofRecord(Record owner) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        List<Record> variants = new ArrayList<>();
        try {
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(owner);
                types[i] = components[i].getType();
            }
            Constructor<? extends Record> constructor = owner.getClass().getDeclaredConstructor(types);
            for (int i = 0; i < components.length; i++) {
                for (Object value : ofAny(values[i])) {
                    Object[] changed = values.clone();
                    changed[i] = value;
                    make(constructor, changed).ifPresent(variants::add);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return variants;
    }

    private static Optional<Record> make(Constructor<? extends Record> constructor, Object[] values)
            throws ReflectiveOperationException {
        try {
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
