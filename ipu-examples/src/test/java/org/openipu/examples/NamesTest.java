package org.openipu.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;

/** What types may be called. */
class NamesTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importPaths(Stream.of("ipu-model", "ipu-testkit", "ipu-rules", "ipu-io", "ipu-examples")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    @Test
    void noClassIsAHelper() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(LIBRARY);
    }

    @Test
    @DisplayName("Trap 27: \"member\" is a parliament or a person; no type is called so, and the two are types apart")
    void aMemberParliamentAndAPersonAreTypesApart() {
        noClasses().should().haveSimpleName("Member").check(LIBRARY);
        fields().that()
                .areDeclaredIn(OfficeTerm.class)
                .and()
                .haveName("holder")
                .should()
                .haveRawType(Person.class)
                .check(LIBRARY);
        fields().that()
                .areDeclaredIn(GroupMembership.class)
                .and()
                .haveName("parliament")
                .should()
                .haveRawType(CountryCode.class)
                .check(LIBRARY);
    }
}
