package org.openipu.rules.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A record with one part replaced; the path is that of the components, as in {@code costs.items[0].date}. */
final class Replaced {

    private Replaced() {}

    /** Puts a part in place; one for an optional component may come without its wrapping. */
    static Object in(Object whole, String path, Object part) {
        return replace(whole, List.of(path.split("[.\\[]", -1)), part);
    }

    private static Object replace(Object whole, List<String> steps, Object part) {
        if (steps.isEmpty()) {
            return part;
        }
        if (whole instanceof Optional<?> optional) {
            return replace(optional.orElseThrow(), steps, part);
        }
        List<String> rest = steps.subList(1, steps.size());
        if (whole instanceof List<?> list) {
            int index = Integer.parseInt(steps.get(0).replace("]", ""));
            List<Object> copy = new ArrayList<>(list);
            copy.set(index, replace(copy.get(index), rest, part));
            return copy;
        }
        return component(whole, steps.get(0), rest, part);
    }

    private static Object component(Object whole, String name, List<String> rest, Object part) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(whole);
                if (components[i].getName().equals(name)) {
                    values[i] = fitting(components[i].getType(), replace(values[i], rest, part));
                    found = true;
                }
            }
            if (!found) {
                throw new IllegalArgumentException(whole.getClass() + " has no " + name);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot replace " + name + " of " + whole.getClass(), e);
        }
    }

    private static Object fitting(Class<?> type, Object part) {
        if (type == Optional.class && !(part instanceof Optional)) {
            return Optional.of(part);
        }
        if (type == OptionalInt.class && part instanceof Integer number) {
            return OptionalInt.of(number);
        }
        return part;
    }
}
