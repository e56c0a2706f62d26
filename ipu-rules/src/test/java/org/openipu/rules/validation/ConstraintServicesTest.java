package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.constraint.InOrder;
import org.openipu.rules.rulebook.RuleBook;

/** Each constraint of the model is checked by a class of ours that Hibernate Validator finds on either path. */
class ConstraintServicesTest {

    private static final String SERVICE = "META-INF/services/jakarta.validation.ConstraintValidator";
    private static final String CONSTRAINTS = "org.openipu.model.constraint";

    @Test
    void areTheSameOnTheClassPathAndOnTheModulePath() throws Exception {
        List<String> provided = module(RuleBook.class).descriptor().provides().stream()
                .filter(provides -> provides.service().equals(ConstraintValidator.class.getName()))
                .flatMap(provides -> provides.providers().stream())
                .toList();

        assertThat(services()).isNotEmpty().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(provided);
    }

    @Test
    void areAllValidatorsOfThePackage() throws Exception {
        assertThat(services())
                .containsExactlyInAnyOrderElementsOf(classes(RuleBook.class)
                        .filter(type -> ConstraintValidator.class.isAssignableFrom(type))
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .map(Class::getName)
                        .toList());
    }

    @Test
    @DisplayName("Each record with a constraint of ours has a validator for the two")
    void checkEachRecordThatHasAConstraint() throws Exception {
        Set<List<Class<?>>> checked = services().stream()
                .map(ConstraintServicesTest::constraintAndRecord)
                .collect(Collectors.toSet());
        Set<List<Class<?>>> constrained = classes(InOrder.class)
                .flatMap(type -> Arrays.stream(type.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(constraint -> constraint.getPackageName().equals(CONSTRAINTS))
                        .map(constraint -> List.<Class<?>>of(constraint, type)))
                .collect(Collectors.toSet());

        assertThat(checked).isEqualTo(constrained);
    }

    @Test
    void checkEachConstraint() throws Exception {
        Set<Class<?>> checked = services().stream()
                .map(name -> constraintAndRecord(name).get(0))
                .collect(Collectors.toSet());

        assertThat(constraints())
                .isNotEmpty()
                .allMatch(type -> type.isAnnotationPresent(Constraint.class))
                .containsExactlyInAnyOrderElementsOf(checked);
    }

    @Test
    @DisplayName("Messages are codes: nothing in them is an expression")
    void haveNoExpressionInTheirMessages() throws Exception {
        assertThat(constraints().map(ConstraintServicesTest::message))
                .isNotEmpty()
                .allMatch(message -> message.matches("[a-z.-]+"));
    }

    private static String message(Class<?> constraint) {
        try {
            return (String) constraint.getMethod("message").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Class<?>> constraints() throws Exception {
        return classes(InOrder.class)
                .filter(Class::isAnnotation)
                .filter(type -> type.getPackageName().equals(CONSTRAINTS));
    }

    private static List<Class<?>> constraintAndRecord(String validator) {
        ParameterizedType parent = (ParameterizedType) load(validator).getGenericSuperclass();
        return Arrays.stream(parent.getActualTypeArguments())
                .<Class<?>>map(type -> (Class<?>) type)
                .toList();
    }

    private static List<String> services() throws Exception {
        try (ModuleReader reader = module(RuleBook.class).open();
                InputStream file = reader.open(SERVICE).orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Stream<Class<?>> classes(Class<?> one) throws IOException, URISyntaxException {
        try (ModuleReader reader = module(one).open()) {
            return reader
                    .list()
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>map(ConstraintServicesTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RuleBook.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static ModuleReference module(Class<?> one) throws URISyntaxException {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next();
    }
}
