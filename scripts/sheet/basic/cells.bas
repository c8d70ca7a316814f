Option Compatible
Option Explicit

Rem 上一个公式为何不能算出
Dim xlyFault As String

Rem 一年报酬的算法：以下各项由 XlyReckon 填写，金额以分为单位，尚不能算定的为 -1
Dim xlyYear As Long, xlyAskedDay As Long
Dim xlyClass As Long, xlyMonths As Long, xlyGradeNo As Long
Dim xlyFixedSum As Double, xlyPerformanceSum As Double, xlyTopUp As Double, xlyClaimed As Double, xlyTotal As Double
Dim xlyMissing As String

Rem 软件自身的错误值：Basic 不能直接写出，取零的对数即得，合计也随之出错
Function XlyError()
  XlyError = createUnoService("com.sun.star.chart2.LogarithmicScaling").doScaling(0)
End Function

Sub XlyStop(why As String)
  xlyFault = why
  Error 5
End Sub

Sub XlyRefuse(argument As String, expected As String)
  XlyStop argument & "：请填写：" & expected
End Sub

Rem 单元格的内容；一个单元格的区域取其单元格
Function XlyOne(Optional given)
  If IsMissing(given) Then Exit Function
  If Not IsArray(given) Then
    XlyOne = given
  ElseIf LBound(given, 1) = UBound(given, 1) And LBound(given, 2) = UBound(given, 2) Then
    XlyOne = given(LBound(given, 1), LBound(given, 2))
  Else
    XlyOne = "#"
  End If
End Function

Rem 半角，无空格，无表示文本的撇号；数字之间隔着空格的，可用记号隔开
Function XlyTidy(text As String, Optional mark) As String
  Dim i As Long, code As Long, tidied As String, gap As Boolean
  For i = 1 To Len(text)
    code = Asc(Mid(text, i, 1))
    If code >= 65281 And code <= 65374 Then code = code - 65248
    Select Case code
      Case 8203 To 8207, 8234 To 8238, 8288, 65279
      Case 9 To 13, 32, 160, 8192 To 8202, 8232, 8233, 12288: gap = True
      Case Else
        If gap And Not IsMissing(mark) Then
          If XlyDigits(Right(tidied, 1), 1, 1) And XlyDigits(Chr(code), 1, 1) Then tidied = tidied & mark
        End If
        gap = False
        tidied = tidied & Chr(code)
    End Select
  Next
  If Len(tidied) > 0 Then If InStr("'`‘’", Left(tidied, 1)) > 0 Then tidied = Mid(tidied, 2)
  XlyTidy = tidied
End Function

Rem 空白：没有内容，或只有横线、斜线；只有一个表示文本的撇号的不是空白
Function XlyBlank(Optional given) As Boolean
  Dim cell, text As String, i As Long
  XlyBlank = True
  If IsMissing(given) Then Exit Function
  XlyBlank = False
  If IsArray(given) Then If UBound(given, 1) > LBound(given, 1) Or UBound(given, 2) > LBound(given, 2) Then Exit Function
  cell = XlyOne(given)
  If IsEmpty(cell) Or IsNull(cell) Then XlyBlank = True: Exit Function
  If VarType(cell) <> 8 Then Exit Function
  text = XlyTidy(CStr(cell))
  If text = "" Then XlyBlank = (XlyTidy("#" & CStr(cell)) = "#"): Exit Function
  For i = 1 To Len(text)
    If InStr("-‐‑‒–—―−─/\", Mid(text, i, 1)) = 0 Then Exit Function
  Next
  XlyBlank = True
End Function

Rem 表格显示的数：十五位有效数字
Function XlyShown(number) As Double
  XlyShown = Val(Str(CDbl(number)))
End Function

Function XlyDigits(text As String, least As Long, most As Long) As Boolean
  Dim i As Long
  XlyDigits = False
  If Len(text) < least Or Len(text) > most Then Exit Function
  For i = 1 To Len(text)
    If InStr("0123456789", Mid(text, i, 1)) = 0 Then Exit Function
  Next
  XlyDigits = True
End Function

Rem 文字里的数：可有正负号、千位逗号和小数；不是数的拒绝
Function XlyNumber(given, argument As String, unit As String, expected As String) As Double
  Dim cell, text As String, sign As Double, whole As String, part As String, groups, i As Long
  cell = XlyOne(given)
  If VarType(cell) <> 8 Then
    If Not IsNumeric(cell) Then XlyRefuse argument, expected
    XlyNumber = XlyShown(cell)
    Exit Function
  End If
  text = XlyTidy(CStr(cell), ",")
  If unit <> "" Then text = XlyWithout(text, unit)
  sign = 1
  If Left(text, 1) = "-" Then sign = -1
  If Left(text, 1) = "-" Or Left(text, 1) = "+" Then text = Mid(text, 2)
  whole = text
  If InStr(text, ".") > 0 Then
    whole = Left(text, InStr(text, ".") - 1)
    part = Mid(text, InStr(text, ".") + 1)
    If Not XlyDigits(part, 1, 15) Then XlyRefuse argument, expected
  End If
  If InStr(whole, ",") > 0 Then
    groups = Split(whole, ",")
    For i = 0 To UBound(groups)
      If Not XlyDigits(CStr(groups(i)), IIf(i = 0, 1, 3), 3) Then XlyRefuse argument, expected
    Next
    whole = Join(groups, "")
  ElseIf Not XlyDigits(whole, 1, 15) Then
    XlyRefuse argument, expected
  End If
  XlyNumber = sign * Val(whole & "." & part & "0")
End Function

Rem 去掉货币符号和「元」「圆」「整」
Function XlyWithout(text As String, unit As String) As String
  XlyWithout = text
  If InStr("¥￥", Left(XlyWithout, 1)) > 0 And XlyWithout <> "" Then XlyWithout = Mid(XlyWithout, 2)
  If Right(XlyWithout, 2) = "元整" Or Right(XlyWithout, 2) = "圆整" Then
    XlyWithout = Left(XlyWithout, Len(XlyWithout) - 2)
  ElseIf Right(XlyWithout, 1) = "元" Or Right(XlyWithout, 1) = "圆" Then
    XlyWithout = Left(XlyWithout, Len(XlyWithout) - 1)
  End If
End Function

Rem 以元为单位的金额，换成分
Function XlyFen(given, argument As String) As Double
  Dim yuan As Double, fen As Double
  yuan = XlyNumber(given, argument, "元", XlyWords("money-format"))
  If yuan < 0 Then XlyRefuse argument, XlyWords("money-range")
  If yuan > 1000000000# Then XlyRefuse argument, XlyWords("money-format")
  fen = Int(yuan * 100 + 0.5)
  If fen / 100 <> yuan Then XlyRefuse argument, XlyWords("money-too-fine")
  XlyFen = fen
End Function

Rem 优秀1、称职2、不称职3；空白0
Function XlyGrade(argument As String, Optional given) As Long
  Dim text As String
  XlyGrade = 0
  If XlyBlank(given) Then Exit Function
  If VarType(XlyOne(given)) = 8 Then text = XlyTidy(CStr(XlyOne(given)))
  If Right(text, 2) = "等次" Then text = Left(text, Len(text) - 2)
  XlyGrade = XlyGradeNamed(text)
  If XlyGrade = 0 Then XlyRefuse argument, XlyWords("grade-unknown")
End Function
