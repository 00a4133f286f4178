/* Reads every file that is named on standard input and lets libyaml make all of its events: the floor of reading YAML.

   cc -O2 drain.c -lyaml -o drain; find catalog -name '*.yaml' | ./drain */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static long drain(const unsigned char *bytes, size_t count)
{
    yaml_parser_t parser;
    yaml_event_t event;
    long events = 0;
    int done = 0;
    if (!yaml_parser_initialize(&parser)) exit(1);
    yaml_parser_set_input_string(&parser, bytes, count);
    while (!done) {
        if (!yaml_parser_parse(&parser, &event)) exit(1);
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
        events++;
    }
    yaml_parser_delete(&parser);
    return events;
}

int main(void)
{
    char path[4096];
    long events = 0;
    unsigned char *bytes = NULL;
    size_t capacity = 0;
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        FILE *file = fopen(path, "rb");
        if (!file) exit(1);
        fseek(file, 0, SEEK_END);
        size_t count = (size_t)ftell(file);
        rewind(file);
        if (count > capacity) bytes = realloc(bytes, capacity = count);
        if (fread(bytes, 1, count, file) != count) exit(1);
        fclose(file);
        events += drain(bytes, count);
    }
    printf("%ld\n", events);
    return 0;
}
