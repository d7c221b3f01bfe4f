/** Widgets that are not filled, by name or `browser: name`, each with its reason. One that starts to pass must leave the list. */
export const knownFailures: Readonly<Record<string, string>> = {
  'antd select and input':
    'The list draws only the rows in view and its search field does not take our text: refused as country-not-offered.',
  'vuetify v-select and v-text-field':
    'The list draws its rows some frames after it was scrolled, and Germany is passed by: refused as country-not-offered.',
};
