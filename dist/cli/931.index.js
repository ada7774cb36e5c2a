export const id=931;export const ids=[931];export const modules={931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{help:()=>help});const help={en:`Guidepost reviews changes against the WeChat developer guidelines.

  guidepost review [--repo DIR] [--base REV] [--head REV] [--config FILE]
                                  what head introduces over its merge base with base
  guidepost scan [DIR]            all findings of a tree
  guidepost data-map [DIR] [--against FILE]
                                  the personal-data inventory, and its difference from a declared guide
  guidepost rules                 all rules
  guidepost explain RULE          one rule's page
  guidepost init [DIR]            writes a configuration and a workflow
  guidepost demo                  reviews a small made-up pull request
  guidepost config check [FILE]   checks a configuration

  --format text|json|sarif|html|markdown   --output FILE
  --lang auto|en|zh-CN                      --fail-on error|warning|notice|never

Exit codes: 0 nothing at or above fail-on, 1 findings, 2 bad usage or config, 3 could not complete.
`,"zh-CN":`Guidepost 依据微信开发者规范检查代码变更。

  guidepost review [--repo DIR] [--base REV] [--head REV] [--config FILE]
                                  head 相对于与 base 的共同祖先新引入的问题
  guidepost scan [DIR]            目录中的全部问题
  guidepost data-map [DIR] [--against FILE]
                                  个人信息清单，及其与已声明指引的差异
  guidepost rules                 全部规则
  guidepost explain RULE          规则说明
  guidepost init [DIR]            生成配置与工作流
  guidepost demo                  检查一个示例拉取请求
  guidepost config check [FILE]   检查配置文件

  --format text|json|sarif|html|markdown   --output FILE
  --lang auto|en|zh-CN                      --fail-on error|warning|notice|never

退出码：0 无达到 fail-on 的问题，1 有问题，2 用法或配置错误，3 未能完成。
`}})};