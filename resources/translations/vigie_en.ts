<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Checks</name>
        <message numerus="yes">
            <source>%n need(s) your attention</source>
            <translation>
                <numerusform>%n needs your attention</numerusform>
                <numerusform>%n need your attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) block a deploy</source>
            <translation>
                <numerusform>%n problem blocks a deploy</numerusform>
                <numerusform>%n problems block a deploy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%1 is in the index %2: %n document(s)</source>
            <translation>
                <numerusform>%1 is in the index %2: %n document</numerusform>
                <numerusform>%1 is in the index %2: %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credentials are in %1, read back.</source>
            <translation>
                <numerusform>%n credential is in %1, read back.</numerusform>
                <numerusform>%n credentials are in %1, read back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) were added and stay.</source>
            <translation>
                <numerusform>%n document was added and stays.</numerusform>
                <numerusform>%n documents were added and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)?</source>
            <translation>
                <numerusform>Delete %n document?</numerusform>
                <numerusform>Delete %n documents?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n object(s)?</source>
            <translation>
                <numerusform>Delete %n object?</numerusform>
                <numerusform>Delete %n objects?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n object(s).</source>
            <translation>
                <numerusform>Deleted %n object.</numerusform>
                <numerusform>Deleted %n objects.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Connectivity</name>
        <message numerus="yes">
            <source>%n service(s) do not answer from everywhere.</source>
            <translation>
                <numerusform>%n service does not answer from everywhere.</numerusform>
                <numerusform>%n services do not answer from everywhere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n service(s) answer from everywhere.</source>
            <translation>
                <numerusform>The service answers from everywhere.</numerusform>
                <numerusform>All %n services answer from everywhere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>Add %n documents</source>
            <translation>
                <numerusform>Add %n document</numerusform>
                <numerusform>Add %n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deploy</name>
        <message numerus="yes">
            <source>%n keep running</source>
            <translation>
                <numerusform>%n keeps running</numerusform>
                <numerusform>%n keep running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) once</source>
            <translation>
                <numerusform>%n runs once</numerusform>
                <numerusform>%n run once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) change</source>
            <translation>
                <numerusform>%n service changes</numerusform>
                <numerusform>%n services change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) will be created</source>
            <translation>
                <numerusform>%n service will be created</numerusform>
                <numerusform>%n services will be created</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message numerus="yes">
            <source>%n buckets were there already.</source>
            <translation>
                <numerusform>%n buckets were there already.</numerusform>
                <numerusform>%n buckets were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Created %n buckets.</source>
            <translation>
                <numerusform>Created %n buckets.</numerusform>
                <numerusform>Created %n buckets.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message numerus="yes">
            <source>All %n services are fine.</source>
            <translation>
                <numerusform>All %n services are fine.</numerusform>
                <numerusform>All %n services are fine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The probe failed %n times in a row.</source>
            <translation>
                <numerusform>The probe failed %n times in a row.</numerusform>
                <numerusform>The probe failed %n times in a row.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HostStats</name>
        <message numerus="yes">
            <source>of %n core(s)</source>
            <translation>
                <numerusform>of %n core</numerusform>
                <numerusform>of %n cores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message numerus="yes">
            <source>[ %n item(s) ]</source>
            <translation>
                <numerusform>[ %n item ]</numerusform>
                <numerusform>[ %n items ]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leaks</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential(s) are in the vault now.</source>
            <translation>
                <numerusform>%n credential is in the vault now.</numerusform>
                <numerusform>%n credentials are in the vault now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ(s) from the vault</source>
            <translation>
                <numerusform>%n differs from the vault</numerusform>
                <numerusform>%n differ from the vault</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n the same</numerusform>
                <numerusform>%n the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were found outside the vault.</source>
            <translation>
                <numerusform>%n value was found outside the vault.</numerusform>
                <numerusform>%n values were found outside the vault.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 value was found outside the vault, in %n place(s).</source>
            <translation>
                <numerusform>1 value was found outside the vault, in %n place.</numerusform>
                <numerusform>1 value was found outside the vault, in %n places.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Persistence</name>
        <message numerus="yes">
            <source>%n containers were replaced.</source>
            <translation>
                <numerusform>%n container was replaced.</numerusform>
                <numerusform>%n containers were replaced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents came back unchanged.</source>
            <translation>
                <numerusform>%n document came back unchanged.</numerusform>
                <numerusform>%n documents came back unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents, settings</source>
            <translation>
                <numerusform>%n document, settings</numerusform>
                <numerusform>%n documents, settings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys came back unchanged.</source>
            <translation>
                <numerusform>%n key came back unchanged.</numerusform>
                <numerusform>%n keys came back unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects came back with the same SHA-256.</source>
            <translation>
                <numerusform>%n object came back with the same SHA-256.</numerusform>
                <numerusform>%n objects came back with the same SHA-256.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows came back unchanged.</source>
            <translation>
                <numerusform>%n row came back unchanged.</numerusform>
                <numerusform>%n rows came back unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows, 1 large object</source>
            <translation>
                <numerusform>%n row, 1 large object</numerusform>
                <numerusform>%n rows, 1 large object</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Persistence is proven for all %n services.</source>
            <translation>
                <numerusform>Persistence is proven for the service.</numerusform>
                <numerusform>Persistence is proven for all %n services.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The index is gone with its %n documents.</source>
            <translation>
                <numerusform>The index is gone with its %n document.</numerusform>
                <numerusform>The index is gone with its %n documents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The table every_type is gone with its %n rows.</source>
            <translation>
                <numerusform>The table every_type is gone with its %n row.</numerusform>
                <numerusform>The table every_type is gone with its %n rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Present</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%1: %2 of %3 steps done, %n failed</source>
            <translation>
                <numerusform>%1: %2 of %3 steps done, %n failed</numerusform>
                <numerusform>%1: %2 of %3 steps done, %n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n check</numerusform>
                <numerusform>%n checks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rotation</name>
        <message numerus="yes">
            <source>%n API keys have new values; they are in the vault.</source>
            <translation>
                <numerusform>%n API key has a new value; it is in the vault.</numerusform>
                <numerusform>%n API keys have new values; they are in the vault.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the stack are cut off, as typed.</source>
            <translation>
                <numerusform>%n client outside the stack is cut off, as typed.</numerusform>
                <numerusform>%n clients outside the stack are cut off, as typed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The old value is kept %n days.</source>
            <translation>
                <numerusform>The old value is kept %n day.</numerusform>
                <numerusform>The old value is kept %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n document(s) of the file were added before and stay.</source>
            <translation>
                <numerusform>%n document of the file was added before and stays.</numerusform>
                <numerusform>%n documents of the file were added before and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n document(s)</source>
            <translation>
                <numerusform>Add %n document</numerusform>
                <numerusform>Add %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <translation>
                <numerusform>Delete %n document</numerusform>
                <numerusform>Delete %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n document(s) of the index %1</source>
            <translation>
                <numerusform>Deleted %n document of the index %1</numerusform>
                <numerusform>Deleted %n documents of the index %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported %1 into the index %2: %n document(s)</source>
            <translation>
                <numerusform>Imported %1 into the index %2: %n document</numerusform>
                <numerusform>Imported %1 into the index %2: %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Task %1: %n document(s) were not added.</source>
            <translation>
                <numerusform>Task %1: %n document was not added.</numerusform>
                <numerusform>Task %1: %n documents were not added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n document(s) into the index %1</source>
            <translation>
                <numerusform>Wrote %n document into the index %1</numerusform>
                <numerusform>Wrote %n documents into the index %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchKeys</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchTasks</name>
        <message numerus="yes">
            <source>%n document(s) indexed</source>
            <translation>
                <numerusform>%n document indexed</numerusform>
                <numerusform>%n documents indexed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed</source>
            <translation>
                <numerusform>%n task failed</numerusform>
                <numerusform>%n tasks failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed today</source>
            <translation>
                <numerusform>%n task failed today</numerusform>
                <numerusform>%n tasks failed today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) run or wait. None failed.</source>
            <translation>
                <numerusform>%n task runs or waits. None failed.</numerusform>
                <numerusform>%n tasks run or wait. None failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stack</name>
        <message numerus="yes">
            <source>%n containers looked at</source>
            <translation>
                <numerusform>%n containers looked at</numerusform>
                <numerusform>%n containers looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ports</source>
            <translation>
                <numerusform>%n ports</numerusform>
                <numerusform>%n ports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message numerus="yes">
            <source>Deleted %n object(s) of %1</source>
            <translation>
                <numerusform>Deleted %n object of %1</numerusform>
                <numerusform>Deleted %n objects of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StorageCalls</name>
        <message numerus="yes">
            <source>%n object(s) were deleted before.</source>
            <translation>
                <numerusform>%n object was deleted before.</numerusform>
                <numerusform>%n objects were deleted before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) were done before.</source>
            <translation>
                <numerusform>%n object was done before.</numerusform>
                <numerusform>%n objects were done before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are more than %n object(s) below %1.</source>
            <translation>
                <numerusform>There is more than %n object below %1.</numerusform>
                <numerusform>There are more than %n objects below %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message numerus="yes">
            <source>%1 (%n file(s))</source>
            <translation>
                <numerusform>%1 (%n file)</numerusform>
                <numerusform>%1 (%n files)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s), %2</source>
            <translation>
                <numerusform>%1 of %n file, %2</numerusform>
                <numerusform>%1 of %n files, %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not done</source>
            <translation>
                <numerusform>%n not done</numerusform>
                <numerusform>%n not done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused</source>
            <translation>
                <numerusform>%n paused</numerusform>
                <numerusform>%n paused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n running</numerusform>
                <numerusform>%n running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked for leaked secrets: %n places</source>
            <translation>
                <numerusform>Looked for leaked secrets: %n place</numerusform>
                <numerusform>Looked for leaked secrets: %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Older than %n day</numerusform>
                <numerusform>Older than %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::AddServerPage</name>
        <message numerus="yes">
            <source>Find in %n server(s)</source>
            <translation>
                <numerusform>Find in %n server</numerusform>
                <numerusform>Find in %n servers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ChangedFiles</name>
        <message numerus="yes">
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>%n line changed</numerusform>
                <numerusform>%n lines changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CheckPage</name>
        <message numerus="yes">
            <source>%n command(s) will run. Nothing else.</source>
            <translation>
                <numerusform>%n command will run. Nothing else.</numerusform>
                <numerusform>%n commands will run. Nothing else.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CredentialCard</name>
        <message numerus="yes">
            <source>%n character(s), fingerprint %1</source>
            <translation>
                <numerusform>%n character, fingerprint %1</numerusform>
                <numerusform>%n characters, fingerprint %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n character(s)</source>
            <translation>
                <numerusform>hidden, %n character</numerusform>
                <numerusform>hidden, %n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DoneView</name>
        <message numerus="yes">
            <source>%n check(s) failed.</source>
            <translation>
                <numerusform>%n check failed.</numerusform>
                <numerusform>%n checks failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n line, secrets masked</numerusform>
                <numerusform>%n lines, secrets masked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n volume(s) are the same as before.</source>
            <translation>
                <numerusform>The volume is the same as before.</numerusform>
                <numerusform>All %n volumes are the same as before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ExportDialog</name>
        <message numerus="yes">
            <source>%n credential(s) are in the file.</source>
            <translation>
                <numerusform>%n credential is in the file.</numerusform>
                <numerusform>%n credentials are in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential(s) are in the file. It was opened again and compared.</source>
            <translation>
                <numerusform>%n credential is in the file. It was opened again and compared.</numerusform>
                <numerusform>%n credentials are in the file. It was opened again and compared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::FacetPanel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::GateCard</name>
        <message numerus="yes">
            <source>%n password(s) will be made and kept in the keychain of this computer first.</source>
            <translation>
                <numerusform>%n password will be made and kept in the keychain of this computer first.</numerusform>
                <numerusform>%n passwords will be made and kept in the keychain of this computer first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::HistoryPage</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::KeysView</name>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::LogsPage</name>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n line, secrets masked</numerusform>
                <numerusform>%n lines, secrets masked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n tunnel(s) open</source>
            <translation>
                <numerusform>%n tunnel open</numerusform>
                <numerusform>%n tunnels open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Notifications</name>
        <message numerus="yes">
            <source>%1: %n service(s) failed</source>
            <translation>
                <numerusform>%1: %n service failed</numerusform>
                <numerusform>%1: %n services failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::PreviewCard</name>
        <message numerus="yes">
            <source>in %n part(s)</source>
            <translation>
                <numerusform>in %n part</numerusform>
                <numerusform>in %n parts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ProgressView</name>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n line, secrets masked</numerusform>
                <numerusform>%n lines, secrets masked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::RotateView</name>
        <message numerus="yes">
            <source>Rotate %n credential(s)</source>
            <translation>
                <numerusform>Rotate %n credential</numerusform>
                <numerusform>Rotate %n credentials</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SearchPage</name>
        <message numerus="yes">
            <source>%n index(es)</source>
            <translation>
                <numerusform>%n index</numerusform>
                <numerusform>%n indexes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed today</source>
            <translation>
                <numerusform>%n task failed today</numerusform>
                <numerusform>%n tasks failed today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ServiceCard</name>
        <message numerus="yes">
            <source>last %n line(s)</source>
            <translation>
                <numerusform>last line</numerusform>
                <numerusform>last %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SettingsView</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Apply %n change</numerusform>
                <numerusform>Apply %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Sidebar</name>
        <message numerus="yes">
            <source>%1, %n thing(s) to look at</source>
            <translation>
                <numerusform>%1, %n thing to look at</numerusform>
                <numerusform>%1, %n things to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::StoragePage</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with everything below</source>
            <translation>
                <numerusform>%n item with everything below</numerusform>
                <numerusform>%n items with everything below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected, %1</source>
            <translation>
                <numerusform>%n selected, %1</numerusform>
                <numerusform>%n selected, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n object(s)?</source>
            <translation>
                <numerusform>Delete %n object?</numerusform>
                <numerusform>Delete %n objects?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n object(s)?</source>
            <translation>
                <numerusform>Replace %n object?</numerusform>
                <numerusform>Replace %n objects?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are more than %n file(s).</source>
            <translation>
                <numerusform>This is more than %n file.</numerusform>
                <numerusform>These are more than %n files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>object(s), %1</source>
            <translation>
                <numerusform>object, %1</numerusform>
                <numerusform>objects, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::TasksDock</name>
        <message numerus="yes">
            <source>%n failed today</source>
            <translation>
                <numerusform>%n failed today</numerusform>
                <numerusform>%n failed today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n running</numerusform>
                <numerusform>%n running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::VaultPage</name>
        <message numerus="yes">
            <source>%n credential(s)</source>
            <translation>
                <numerusform>%n credential</numerusform>
                <numerusform>%n credentials</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::VersionsDialog</name>
        <message numerus="yes">
            <source>%n version(s), newest first. Making one the latest copies it on top; the others stay.</source>
            <translation>
                <numerusform>%n version. Making one the latest copies it on top; the others stay.</numerusform>
                <numerusform>%n versions, newest first. Making one the latest copies it on top; the others stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::WriteSwitch</name>
        <message numerus="yes">
            <source>Objects, documents, rows and keys of this server can then be changed, for %n minute(s). Every change is recorded in the history. What destroys data is still asked for, with typing.</source>
            <translation>
                <numerusform>Objects, documents, rows and keys of this server can then be changed, for %n minute. Every change is recorded in the history. What destroys data is still asked for, with typing.</numerusform>
                <numerusform>Objects, documents, rows and keys of this server can then be changed, for %n minutes. Every change is recorded in the history. What destroys data is still asked for, with typing.</numerusform>
            </translation>
        </message>
    </context>
</TS>
