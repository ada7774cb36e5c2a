module.exports = {
  formidSubmit(e) {
    const { formId } = e.detail; // expect
    if (formId) api.saveFormId({ formId });
  },
};
